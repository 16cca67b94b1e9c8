package summitbot.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summitbot.corpus.Whole.Part;
import summitbot.domain.Passage;

/** Adds one file after the other to a corpus, and what was read before where a file is damaged now. */
final class FileByFile {
    private final Whole earlier;
    private final List<Passage> passages;
    private final Warnings warnings;
    private final CorpusBuilder builder;
    private final Map<String, Part> parts = new HashMap<>();

    FileByFile(Reading earlier, Warnings warnings, CorpusBuilder builder) {
        this.earlier = earlier.whole();
        this.passages = earlier.corpus().passages();
        this.warnings = warnings;
        this.builder = builder;
    }

    void read(List<SeedFile> files, DocumentReader reader) {
        for (SeedFile file : files) {
            if (builder.hasRoomFor(file.name())) {
                CorpusBuilder.Mark before = builder.mark();
                int damages = warnings.damages();
                reader.read(file);
                settle(file.name(), new Part(builder.since(before), warnings.damages() > damages), before);
            }
        }
    }

    /** Files that are still there, but that the walk did not come to. */
    void keep(String below) {
        earlier.files().forEach((name, part) -> {
            if (!parts.containsKey(name) && (name.equals(below) || name.startsWith(below + "/"))) {
                keep(name, part);
            }
        });
    }

    Map<String, Part> parts() {
        return parts;
    }

    private void settle(String name, Part now, CorpusBuilder.Mark before) {
        Optional<Part> good = earlier.file(name).filter(part -> !now.maySucceed(part));
        if (good.isPresent()) {
            builder.back(before);
            keep(name, good.get());
        } else {
            parts.put(name, now);
        }
    }

    private void keep(String name, Part part) {
        warnings.add(name, "is damaged; what was read from it before stays.");
        builder.keep(part.sources(), passages);
        parts.put(name, part);
    }
}
