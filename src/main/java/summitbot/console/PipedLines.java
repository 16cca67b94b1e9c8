package summitbot.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of a stream in UTF-8. A line keeps its first 4,096 characters: enough to see that it is too long for a question. */
final class PipedLines implements Lines {
    private static final int LONGEST = 4_096;
    private static final int END = -1;

    private final Reader input;

    PipedLines(InputStream input) {
        this.input = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
    }

    @Override
    public Optional<String> next() {
        try {
            int first = input.read();
            return first == END ? Optional.empty() : Optional.of(line(first));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pipe has no keys: the signal ends the process, as for any other program. */
    @Override
    public void onStop(Runnable stop) {}

    private String line(int first) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = first; next != END && next != '\n'; next = input.read()) {
            if (line.length() < LONGEST) {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
