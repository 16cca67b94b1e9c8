package summitbot.llm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files of the class path that native code reads faster from disk than from memory. A file lies in a folder named by the checksum
 * that its jar records, is written under another name first, and is checked before every use.
 */
final class Unpacked {
    private static final Logger LOG = LoggerFactory.getLogger(Unpacked.class);
    private static final String NATIVE_PATH = "onnxruntime.native.path";

    private final Path folder;

    Unpacked(Path folder) {
        this.folder = folder;
    }

    /** The file of a resource, where the native library is too; empty, and nothing is changed, if the folder cannot be used. */
    Optional<Path> withNativeLibrary(String resource) {
        try {
            useNativeLibrary();
            return Optional.of(file(JarResource.of(resource)));
        } catch (IOException | UnsatisfiedLinkError e) {
            LOG.warn("the embedding model starts slower, because it cannot be kept in {}: {}", folder, e.toString());
            return Optional.empty();
        }
    }

    /** Those of the resource and the native libraries that are there and not whole. */
    List<Path> damage(String resource) throws IOException {
        List<JarResource> libraries = libraries();
        JarResource model = JarResource.of(resource);
        Map<Path, JarResource> files = new LinkedHashMap<>();
        files.put(home(model).resolve(model.name()), model);
        libraries.forEach(library -> files.put(home(libraries.getFirst()).resolve(library.name()), library));
        List<Path> damaged = new ArrayList<>();
        for (Map.Entry<Path, JarResource> file : files.entrySet()) {
            if (Files.exists(file.getKey()) && !isWhole(file.getKey(), file.getValue())) {
                damaged.add(file.getKey());
            }
        }
        return damaged;
    }

    Path file(JarResource resource) throws IOException {
        return unpack(resource, home(resource));
    }

    private Path home(JarResource resource) {
        return folder.resolve(resource.checksum());
    }

    /** They lie together in the folder of the first. */
    private static List<JarResource> libraries() throws IOException {
        return List.of(
                JarResource.of(nativeLibrary("onnxruntime")), JarResource.of(nativeLibrary("onnxruntime4j_jni")));
    }

    private void useNativeLibrary() throws IOException {
        if (System.getProperty(NATIVE_PATH) != null) {
            return;
        }
        List<JarResource> libraries = libraries();
        Path home = home(libraries.getFirst()).toAbsolutePath();
        for (JarResource library : libraries) {
            // Fails here, while the slow way is still open, where the folder's disk does not allow programs.
            System.load(unpack(library, home).toString());
        }
        System.setProperty(NATIVE_PATH, home.toString());
    }

    private static String nativeLibrary(String name) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String platform = system.contains("win") ? "win" : system.contains("mac") ? "osx" : "linux";
        String processor = System.getProperty("os.arch", "").equals("aarch64") ? "aarch64" : "x64";
        return "/ai/onnxruntime/native/" + platform + "-" + processor + "/" + System.mapLibraryName(name);
    }

    private static Path unpack(JarResource resource, Path home) throws IOException {
        Files.createDirectories(home);
        Path file = home.resolve(resource.name());
        if (!isWhole(file, resource)) {
            Path part = Files.createTempFile(home, resource.name(), ".part");
            try (InputStream in = resource.open()) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        }
        return file;
    }

    private static boolean isWhole(Path file, JarResource resource) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != resource.size()) {
            return false;
        }
        try (CheckedInputStream in = new CheckedInputStream(Files.newInputStream(file), new CRC32())) {
            byte[] buffer = new byte[1 << 16];
            while (in.read(buffer) >= 0) {
                // Only the checksum is wanted.
            }
            return in.getChecksum().getValue() == resource.crc();
        }
    }
}
