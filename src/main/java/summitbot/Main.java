package summitbot;

import java.time.Duration;
import java.util.Map;
import org.jline.utils.Signals;

final class Main {
    /** With the exit codes that a shell expects. */
    private static final Map<String, Integer> SIGNALS = Map.of("HUP", 129, "INT", 130, "TERM", 143);

    /** A model that is still being loaded cannot be left; it usually takes a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Main() {}

    public static void main(String[] arguments) {
        Logs.start();
        Program program = new Program(Surroundings.ofThisProcess());
        SIGNALS.forEach((signal, code) -> Signals.register(signal, () -> end(program, code)));
        System.exit(program.run(arguments));
    }

    /** Not by a shutdown hook: those run all at once, and that of the embedding model's library crashes what still uses it. */
    private static void end(Program program, int code) {
        Thread leaving = Thread.ofPlatform().daemon().start(program::leave);
        try {
            if (leaving.join(PATIENCE)) {
                System.exit(code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(code);
    }
}
