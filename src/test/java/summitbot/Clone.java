package summitbot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A clone with the real launcher, in a world where JDKs and Maven are scripts. */
final class Clone {
    private static final List<String> TOOLS =
            List.of("cat", "cksum", "find", "head", "mkdir", "mv", "readlink", "rm", "sleep", "tail", "touch");

    /** Tells what it was started with, a line each. */
    private static final String JAVA = """
            #!/bin/sh
            echo "java ${0%/bin/java}"
            echo "pid $$"
            echo "folder $PWD"
            echo "home $SUMMIT_HOME"
            while [ "$1" != -jar ]; do
                case $1 in
                    -XX:AOTCacheOutput=*) [ "${EXIT:-0}" != 0 ] || echo cache >"${1#*=}" ;;
                    -XX:AOTCache=*) echo "cache ${1##*/}" ;;
                esac
                shift
            done
            shift 2
            for argument; do echo "argument <$argument>"; done
            cat
            exit ${EXIT:-0}
            """;

    final Path root;
    final Path home;
    private final Map<String, String> environment = new TreeMap<>();

    Clone(Path root) throws IOException {
        this.root = root;
        this.home = Files.createDirectories(root.resolve("my clone"));
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("summit-bot"), home.resolve("summit-bot"));
        Path tools = Files.createDirectories(root.resolve("tools"));
        for (String tool : TOOLS) {
            Path found = Stream.of("/usr/bin/", "/bin/")
                    .map(folder -> Path.of(folder + tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            script(tools.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
        }
        environment.put("PATH", tools.toString());
        environment.put(
                "SUMMIT_JDKS", Files.createDirectories(root.resolve("jdks")).toString());
    }

    Clone withJdk(String name, String version) throws IOException {
        script(root.resolve("jdks/" + name + "/bin/java"), JAVA);
        Files.writeString(
                root.resolve("jdks/" + name + "/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return this;
    }

    /** The one that runs this. */
    Clone withRealJdk() throws IOException {
        Files.createSymbolicLink(root.resolve("jdks/real"), Path.of(System.getProperty("java.home")));
        return this;
    }

    Clone withMaven(String body) throws IOException {
        script(root.resolve("tools/mvn"), "#!/bin/sh\n" + body + "\n");
        return this;
    }

    /** A jar that is newer than everything it was made from. */
    Clone built() throws IOException {
        Files.createDirectories(home.resolve("target"));
        Files.writeString(home.resolve("target/summit-bot.jar"), "jar");
        try (Stream<Path> sources = Files.walk(home.resolve("src"))) {
            sources.forEach(Clone::old);
        }
        old(home.resolve("pom.xml"));
        return this;
    }

    Clone with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Process start(Path folder, String launcher, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(launcher), Stream.of(arguments)).toList());
        builder.directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    Invocation.Result run(String... arguments) throws IOException {
        return finish(start(root, home.resolve("summit-bot").toString(), arguments), "");
    }

    static Invocation.Result finish(Process process, String input) throws IOException {
        process.getOutputStream().write(input.getBytes(UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Invocation.Result(process.onExit().join().exitValue(), out, err);
    }

    private static void old(Path path) {
        try {
            Files.setLastModifiedTime(path, FileTime.from(Instant.EPOCH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
