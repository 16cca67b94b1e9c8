package summitbot.corpus;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a file with a JSON document a line, one line in memory at a time; a bad line is a warning, the rest is read. */
final class JsonLines {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(Description.class);

    private static final int PATIENCE = 1_000;

    private final String name;
    private final Warnings warnings;
    private final CorpusBuilder documents;
    private boolean damageTold;
    private long good;
    private long bad;

    JsonLines(String name, Warnings warnings, CorpusBuilder documents) {
        this.name = name;
        this.warnings = warnings;
        this.documents = documents;
    }

    void read(InputStream bytes, int longestLine) throws IOException {
        ByteLines lines = new ByteLines(bytes, longestLine);
        while (lines.next() && goesOn(lines)) {
            String origin = name + ":" + lines.number();
            if (lines.isTooLong()) {
                skip(origin, "is longer than " + longestLine + " bytes and was skipped.");
            } else if (lines.length() > 0) {
                readLine(origin, lines.bytes());
            }
        }
    }

    private boolean goesOn(ByteLines lines) {
        if (lines.number() == 1 && TextDecoder.isUtf16(lines.bytes())) {
            warnings.damage(name, "is UTF-16 and was skipped; save it as UTF-8.");
            return false;
        }
        String origin = name + ":" + lines.number();
        return documents.hasRoomFor(origin) && !isHopeless(origin);
    }

    /** A file of another kind under this name may have hundreds of millions of lines. */
    private boolean isHopeless(String origin) {
        boolean hopeless = good == 0 && bad == PATIENCE;
        if (hopeless) {
            warnings.damage(origin, "and the lines behind it were not read: no line above it is a document.");
        }
        return hopeless;
    }

    private void readLine(String origin, byte[] line) {
        Optional<TextDecoder.Decoded> decoded = TextDecoder.decode(line);
        if (decoded.isEmpty()) {
            skip(origin, "is not text and was skipped; save it as UTF-8.");
            return;
        }
        if (decoded.get().damaged() && !damageTold) {
            damageTold = true;
            warnings.damage(origin, "is not valid UTF-8; each broken character reads as \uFFFD.");
        }
        String json = decoded.get().text();
        if (!json.isBlank()) {
            parse(origin, json);
        }
    }

    private void parse(String origin, String json) {
        try {
            Description document = JSON.readValue(json);
            String text = document == null ? null : document.text();
            if (document == null || text == null || text.isBlank()) {
                skip(origin, "has no \"text\" and was skipped.");
                return;
            }
            String id = document.id() == null || document.id().isBlank() ? origin : document.id();
            good++;
            String whole = Surrogates.mended(text);
            documents.add(new Draft(
                    origin, Printable.of(id), document.labels(origin, warnings), whole, PlainText.blocks(whole)));
        } catch (JacksonException broken) {
            skip(origin, "is not a JSON document with \"id\", \"title\" and \"text\" and was skipped.");
        }
    }

    private void skip(String origin, String why) {
        bad++;
        warnings.damage(origin, why);
    }
}
