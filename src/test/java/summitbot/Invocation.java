package summitbot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Runs the program as a process would, but for the process. */
record Invocation(Map<String, String> environment, String input) {
    record Result(int code, String out, String err) {}

    static Invocation on(Path seeds, Path data) {
        return new Invocation(Map.of("SUMMIT_SEEDS", seeds.toString(), "SUMMIT_DATA", data.toString()), "");
    }

    Invocation with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Invocation(more, input);
    }

    Invocation typing(String text) {
        return new Invocation(environment, text);
    }

    /** Each look at the clock finds it 7 milliseconds later. */
    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicLong clock = new AtomicLong();
        Surroundings surroundings = new Surroundings(
                new Surroundings.Streams(
                        new ByteArrayInputStream(input.getBytes(UTF_8)),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8)),
                environment,
                () -> clock.addAndGet(7_000_000));
        int code = new Program(surroundings).run(arguments);
        return new Result(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
