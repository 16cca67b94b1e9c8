package summitbot.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Optional;

/** Reads a whole file as text; what cannot be read is a warning and empty. */
final class FileText {
    private final int longest;
    private final Warnings warnings;

    FileText(int longest, Warnings warnings) {
        this.longest = longest;
        this.warnings = warnings;
    }

    Optional<String> of(SeedFile file) {
        try (InputStream stream = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = stream.readNBytes(longest + 1);
            if (bytes.length > longest) {
                warnings.damage(file.name(), "is larger than " + longest / 1_000_000 + " MB and was skipped.");
                return Optional.empty();
            }
            return text(file, bytes);
        } catch (IOException failure) {
            warnings.damage(file.name(), Failures.why(failure));
            return Optional.empty();
        }
    }

    private Optional<String> text(SeedFile file, byte[] bytes) {
        Optional<TextDecoder.Decoded> decoded = TextDecoder.decode(bytes);
        if (decoded.isEmpty()) {
            warnings.damage(
                    file.name(),
                    "is not a text file and was skipped: it holds what no text holds. If it is one, save it as UTF-8.");
        } else if (decoded.get().damaged()) {
            warnings.damage(file.name(), "is not valid UTF-8; each broken character reads as \uFFFD.");
        }
        return decoded.map(TextDecoder.Decoded::text);
    }
}
