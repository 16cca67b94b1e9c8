package summitbot.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summitbot.domain.Corpus;

/**
 * Reads the seeds: a folder with its sub-folders, or one file. Files come in the order of their names; the id of a
 * source is its path relative to the folder with '/', inside a {@code .jsonl} file the document's own id. Texts are kept
 * verbatim; of a web page the readable text is the source's text. A byte order mark is no part of the text.
 */
public final class SeedReader {
    private final Limits limits;

    public SeedReader() {
        this(Limits.standard());
    }

    SeedReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a folder or one file.
     *
     * @throws CorpusException when no document at all can be read; its message says what to do
     */
    public Reading read(Path seeds) throws CorpusException {
        Warnings warnings = new Warnings(limits.warnings());
        Path root = realPath(seeds);
        List<SeedFile> files = files(root, warnings);
        CorpusBuilder builder = new CorpusBuilder(notes(root, warnings), warnings);
        files.forEach(file -> read(file, builder, warnings));
        Corpus corpus = builder.corpus();
        if (corpus.sources().isEmpty()) {
            throw new CorpusException(nothingToRead(root, warnings.list()));
        }
        return new Reading(corpus, warnings.list());
    }

    private static Path realPath(Path seeds) throws CorpusException {
        try {
            return seeds.toRealPath();
        } catch (IOException failure) {
            throw new CorpusException("The seeds " + Printable.of(seeds.toString())
                    + " cannot be found or opened. Name a folder with documents, or one file, with --seeds.");
        }
    }

    private List<SeedFile> files(Path root, Warnings warnings) throws CorpusException {
        try {
            if (Files.isDirectory(root)) {
                return new SeedWalk(root, limits, warnings).files();
            }
            String name = root.getFileName().toString();
            Optional<Format> format = Format.of(name);
            return format.isPresent() && Files.isRegularFile(root)
                    ? List.of(new SeedFile(root, Printable.of(name), format.get()))
                    : List.of();
        } catch (IOException failure) {
            throw new CorpusException(Printable.of(root.toString()) + " " + Failures.why(failure));
        }
    }

    private Map<String, Labels> notes(Path root, Warnings warnings) {
        Path file = root.resolve(SourceNotes.NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Map.of();
        }
        return text(file, SourceNotes.NAME, warnings)
                .map(yaml -> SourceNotes.parse(yaml, warnings))
                .orElse(Map.of());
    }

    private void read(SeedFile file, CorpusBuilder builder, Warnings warnings) {
        switch (file.format()) {
            case TEXT ->
                text(file.path(), file.name(), warnings)
                        .ifPresent(text -> builder.add(
                                new Draft(file.name(), file.name(), Labels.NONE, text, PlainText.blocks(text))));
            case MARKDOWN ->
                text(file.path(), file.name(), warnings)
                        .ifPresent(text -> builder.add(Markdown.draft(file.name(), text)));
            case HTML ->
                text(file.path(), file.name(), warnings)
                        .ifPresent(text -> builder.add(HtmlPage.draft(file.name(), text)));
            case JSON_LINES -> readLines(file, builder, warnings);
        }
    }

    private void readLines(SeedFile file, CorpusBuilder builder, Warnings warnings) {
        try (InputStream bytes = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
            if (Files.size(file.path()) > limits.jsonlBytes()) {
                warnings.add(file.name(), "is larger than " + limits.jsonlBytes() + " bytes and was skipped.");
                return;
            }
            new JsonLines(file.name(), warnings, builder::add).read(bytes, limits.lineBytes());
        } catch (IOException failure) {
            warnings.add(file.name(), Failures.why(failure));
        }
    }

    private Optional<String> text(Path file, String name, Warnings warnings) {
        try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = stream.readNBytes((int) limits.fileBytes() + 1);
            if (bytes.length > limits.fileBytes()) {
                warnings.add(name, "is larger than " + limits.fileBytes() + " bytes and was skipped.");
                return Optional.empty();
            }
            Optional<TextDecoder.Decoded> decoded = TextDecoder.decode(bytes);
            if (decoded.isEmpty()) {
                warnings.add(name, "is not a text file and was skipped.");
            } else if (decoded.get().damaged()) {
                warnings.add(name, "is not valid UTF-8; each broken character reads as \uFFFD.");
            }
            return decoded.map(TextDecoder.Decoded::text);
        } catch (IOException failure) {
            warnings.add(name, Failures.why(failure));
            return Optional.empty();
        }
    }

    private static String nothingToRead(Path root, List<Warning> warnings) {
        String why = warnings.isEmpty() ? "" : " First problem: " + warnings.getFirst();
        return "No document could be read from " + Printable.of(root.toString())
                + ". Put a .txt, .md, .html or .jsonl file there." + why;
    }
}
