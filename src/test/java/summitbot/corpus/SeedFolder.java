package summitbot.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import summitbot.domain.Passage;

/** A folder of seeds for a test; it checks on every reading that each span is what it promises to be. */
final class SeedFolder {
    private final Path root;

    SeedFolder(Path root) {
        this.root = root;
    }

    Path path(String name) {
        return root.resolve(name);
    }

    SeedFolder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SeedFolder with(String name, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(name).getParent());
            Files.write(root.resolve(name), bytes);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Reading read() throws CorpusException {
        return read(new SeedReader());
    }

    Reading read(SeedReader reader) throws CorpusException {
        return CorpusLaws.checked(reader.read(root));
    }

    /** The only source's passages as texts. */
    List<String> passages() throws CorpusException {
        return read().corpus().passages().stream()
                .map(passage -> (passage.kind() == Passage.Kind.HEADING ? "# " : "") + passage.text())
                .toList();
    }

    List<String> ids() throws CorpusException {
        return read().corpus().sources().stream().map(source -> source.id()).toList();
    }

    List<String> titles() throws CorpusException {
        return read().corpus().sources().stream().map(source -> source.title()).toList();
    }

    List<String> warnings() throws CorpusException {
        return read().warnings().stream().map(Warning::text).toList();
    }
}
