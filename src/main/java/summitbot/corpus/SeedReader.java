package summitbot.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summitbot.domain.Corpus;

/**
 * Reads the seeds: a folder with its sub-folders, or one file. Files come in the order of their names; the id of a
 * source is its path relative to the folder with '/', inside a {@code .jsonl} file the document's own id. Texts are kept
 * verbatim; of a web page the readable text is the source's text. A byte order mark is no part of the text, so that
 * offsets count decoded characters behind it.
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
        return again(seeds, Reading.NOTHING);
    }

    /**
     * Reads what has been read before. A file that is damaged now, perhaps because it is only half written, does not take the
     * place of what it said then; a file that is gone is gone.
     *
     * @throws CorpusException as {@link #read}
     */
    public Reading again(Path seeds, Reading earlier) throws CorpusException {
        Warnings warnings = new Warnings(limits.warnings());
        Found found = find(seeds, warnings);
        Map<String, Labels> notes = notes(found.files(), warnings, earlier);
        CorpusBuilder builder = new CorpusBuilder(notes, warnings, limits.heapBytes());
        FileByFile each = new FileByFile(earlier, warnings, builder);
        each.read(found.files(), new DocumentReader(limits, warnings, builder));
        found.closed().forEach(each::keep);
        Corpus corpus = builder.corpus();
        if (corpus.sources().isEmpty()) {
            throw new CorpusException(nothingToRead(seeds, warnings.list()));
        }
        return new Reading(corpus, warnings.list(), new Whole(each.parts(), notes));
    }

    /**
     * What there is to read.
     *
     * @param closed names of files and folders that could not be looked into
     */
    private record Found(List<SeedFile> files, List<String> closed) {}

    private Found find(Path seeds, Warnings warnings) throws CorpusException {
        try {
            Path root = seeds.toRealPath();
            if (!Files.isDirectory(root)) {
                return new Found(List.of(single(seeds.toAbsolutePath(), root)), List.of());
            }
            SeedWalk walk = new SeedWalk(root, limits, warnings);
            return new Found(walk.files(), walk.closed());
        } catch (IOException failure) {
            throw new CorpusException("The seeds " + Printable.of(seeds.toString())
                    + " cannot be found or opened. Name a folder with documents, or one file, with --seeds.");
        }
    }

    private static SeedFile single(Path given, Path real) throws CorpusException {
        String name = Printable.of(given.getFileName().toString());
        Optional<Format> format = Format.of(name);
        if (format.isEmpty() || !Files.isRegularFile(real)) {
            throw new CorpusException("The seeds " + Printable.of(given.toString())
                    + " are neither a folder nor an ordinary file of a kind that is read: " + Format.READABLE
                    + ". Name one of them with --seeds.");
        }
        return new SeedFile(real, name, format.get());
    }

    private Map<String, Labels> notes(List<SeedFile> files, Warnings warnings, Reading earlier) {
        Map<String, Labels> notes = new HashMap<>();
        int damages = warnings.damages();
        for (SeedFile file : files) {
            if (file.format() == Format.NOTES) {
                new FileText(limits.fileBytes(), warnings)
                        .of(file)
                        .ifPresent(yaml -> notes.putAll(SourceNotes.parse(yaml, warnings)));
            }
        }
        return warnings.damages() > damages && !earlier.whole().notes().isEmpty()
                ? earlier.whole().notes()
                : notes;
    }

    private static String nothingToRead(Path seeds, List<Warning> warnings) {
        String why = warnings.isEmpty() ? "" : " The first problem: " + warnings.getFirst();
        return "No document could be read from " + Printable.of(seeds.toString()) + ". Put a .txt, .md, .html or .jsonl"
                + " file there." + why;
    }
}
