package summitbot;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What a process is born with, so that tests can give their own.
 *
 * @param environment an empty value counts as none
 * @param nanos a clock that only runs forward, for measuring
 */
record Surroundings(Streams streams, Map<String, String> environment, LongSupplier nanos) {
    /** Descriptors that are terminals, as digits; set by the launcher, since Java cannot tell them apart. */
    private static final String TERMINALS = "SUMMIT_TTY";

    /** What programs read and write, in UTF-8 whatever the locale says. */
    record Streams(InputStream in, PrintStream out, PrintStream err) {}

    Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Without the launcher the console is asked: JDK 25 has it null again when input or output is no terminal. */
    @SuppressWarnings("SystemConsoleNull")
    static Surroundings ofThisProcess() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putIfAbsent(TERMINALS, System.console() == null ? "" : "012");
        Streams streams = new Streams(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        return new Surroundings(streams, environment, System::nanoTime);
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Whether a person types and reads. */
    boolean isInteractive() {
        return isTerminal(0) && isTerminal(1);
    }

    boolean isTerminal(int descriptor) {
        return variable(TERMINALS).orElse("").contains(String.valueOf(descriptor));
    }

    /** Colour only where a person looks; see no-color.org. */
    boolean isColourful() {
        return isTerminal(1)
                && variable("NO_COLOR").isEmpty()
                && !variable("TERM").orElse("dumb").equals("dumb");
    }

    PrintWriter out() {
        return new PrintWriter(streams.out(), true, StandardCharsets.UTF_8);
    }

    PrintWriter err() {
        return new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
