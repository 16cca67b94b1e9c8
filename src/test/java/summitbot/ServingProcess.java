package summitbot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import summitbot.telegram.fake.FakeTelegram;

/** The real program as a process of its own; what it prints goes to a file. */
final class ServingProcess implements AutoCloseable {
    private static final long PATIENCE = 180;

    private final Process process;
    private final Path output;

    private ServingProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** As an operator would start it, with {@code folder} for its data. */
    static ServingProcess start(FakeTelegram telegram, Path seeds, Path folder) throws IOException {
        return start(telegram, seeds, folder, List.of());
    }

    /** Everything that anybody has to say is in the output, Java's own logs included. */
    static ServingProcess traced(FakeTelegram telegram, Path seeds, Path folder) throws IOException {
        return start(
                telegram,
                seeds,
                folder,
                List.of("-Djava.util.logging.config.file="
                        + Path.of("src/test/resources/logging-trace.properties").toAbsolutePath()));
    }

    /** With options of the virtual machine. */
    static ServingProcess start(FakeTelegram telegram, Path seeds, Path folder, List<String> options)
            throws IOException {
        Map<String, String> environment = Map.of(
                "TELEGRAM_BOT_TOKEN",
                FakeTelegram.TOKEN,
                "TELEGRAM_API_URL",
                telegram.url(),
                "TELEGRAM_PERSON_A_MINUTE",
                "1000",
                "TELEGRAM_PERSON_A_DAY",
                "1000000",
                "SUMMIT_WEB_PORT",
                "0",
                "SUMMIT_SEEDS",
                seeds.toAbsolutePath().toString(),
                "SUMMIT_DATA",
                folder.resolve("data").toString());
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", classes, "summitbot.Main", "telegram"));
        Path output = folder.resolve("output.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new ServingProcess(builder.start(), output);
    }

    Process process() {
        return process;
    }

    /** What the system says of the process: "fd" for open files, "task" for threads. */
    int count(String what) {
        String[] entries =
                Path.of("/proc", Long.toString(process.pid()), what).toFile().list();
        return entries == null ? 0 : entries.length;
    }

    /** Bytes of the objects that are still in use after a collection. */
    long liveHeap() throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        try (Stream<String> lines = jcmd.inputReader().lines()) {
            List<String> total = lines.filter(line -> line.startsWith("Total")).toList();
            return Long.parseLong(total.getLast().strip().split("\\s+", -1)[2]);
        }
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** For as long as the process lives and a slow machine may need. */
    void await(String what, BooleanSupplier condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("waiting for " + what + ": " + output());
            }
            Thread.sleep(10);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
