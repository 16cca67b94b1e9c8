package summitbot.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes; of a line that is too long only its start is kept. */
final class ByteLines {
    private final InputStream stream;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int filled;
    private long number;
    private boolean tooLong;

    ByteLines(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** Moves to the next line; false at the end. */
    boolean next() throws IOException {
        line.reset();
        tooLong = false;
        if (at == filled && !fill()) {
            return false;
        }
        number++;
        do {
            int from = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            keep(from, at - from);
            if (at < filled) {
                at++;
                return true;
            }
        } while (fill());
        return true;
    }

    /** 1 for the first line. */
    long number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }

    int length() {
        return line.size();
    }

    byte[] bytes() {
        return line.toByteArray();
    }

    private void keep(int from, int length) {
        int room = Math.min(length, longest - line.size());
        tooLong |= room < length;
        line.write(buffer, from, room);
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, stream.read(buffer));
        return filled > 0;
    }
}
