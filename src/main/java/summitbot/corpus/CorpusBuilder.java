package summitbot.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.domain.Source;

/** Turns drafts into sources with unique ids, titles and passages, as long as there is memory for them. */
final class CorpusBuilder {
    /** Measured: what the objects of a document and of a passage take beyond the text. */
    private static final long BYTES_PER_DOCUMENT = 300;

    private static final long BYTES_PER_PASSAGE = 200;

    private final Map<String, Labels> notes;
    private final Warnings warnings;
    private final PassageCutter cutter = new PassageCutter();
    private final List<Source> sources = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private long heapLeft;
    private boolean fullTold;

    CorpusBuilder(Map<String, Labels> notes, Warnings warnings, long heapBytes) {
        this.notes = notes;
        this.warnings = warnings;
        this.heapLeft = heapBytes;
    }

    void add(Draft draft) {
        Labels labels = notes.getOrDefault(draft.id(), Labels.NONE).or(draft.labels());
        List<Block> blocks = PassageCutter.worthy(draft.text(), draft.blocks());
        if (blocks.isEmpty()) {
            warnings.damage(draft.origin(), "holds no text and was skipped.");
            return;
        }
        String title = labels.title()
                .map(Titles::tidy)
                .filter(given -> !given.isEmpty())
                .orElseGet(() -> Titles.derive(draft.text(), blocks));
        Source source = new Source(
                uniqueId(draft),
                title,
                labels.publisher(),
                labels.url(),
                labels.published(),
                draft.text(),
                Version.of(draft.text()));
        List<Passage> cut = cutter.cut(source, blocks);
        sources.add(source);
        passages.addAll(cut);
        heapLeft -= BYTES_PER_DOCUMENT
                + BYTES_PER_PASSAGE * cut.size()
                + 2L * draft.text().length();
    }

    /** How far the corpus has come. */
    record Mark(int sources, int passages, long heapLeft) {}

    Mark mark() {
        return new Mark(sources.size(), passages.size(), heapLeft);
    }

    List<Source> since(Mark mark) {
        return List.copyOf(sources.subList(mark.sources(), sources.size()));
    }

    /** Forgets everything that was added after the mark. */
    void back(Mark mark) {
        since(mark).forEach(source -> uses.remove(source.id()));
        sources.subList(mark.sources(), sources.size()).clear();
        passages.subList(mark.passages(), passages.size()).clear();
        heapLeft = mark.heapLeft();
    }

    /** Adds sources of an earlier reading as they were then; one whose id is taken now is left out. */
    void keep(List<Source> earlier, List<Passage> theirs) {
        for (Source source : earlier) {
            if (uses.putIfAbsent(source.id(), 1) == null) {
                sources.add(source);
                theirs.stream()
                        .filter(passage -> passage.source().equals(source))
                        .forEach(passages::add);
            }
        }
    }

    /** False when no document fits any more; the first place that is left out for it becomes a warning. */
    boolean hasRoomFor(String origin) {
        if (heapLeft <= 0 && !fullTold) {
            fullTold = true;
            warnings.add(origin, "and what comes behind it was not read for want of memory; raise Java's -Xmx.");
        }
        return heapLeft > 0;
    }

    /** Also tells of notes that belong to no document. */
    Corpus corpus() {
        Set<String> unknown = new HashSet<>(notes.keySet());
        unknown.removeAll(uses.keySet());
        unknown.stream()
                .sorted()
                .forEach(
                        name -> warnings.add(SourceNotes.NAME + " (" + name + ")", "names no document that was read."));
        return new Corpus(sources, passages);
    }

    /** The second document of one id keeps its text and gets an id of its own. */
    private String uniqueId(Draft draft) {
        String id = draft.id();
        if (uses.putIfAbsent(id, 1) == null) {
            return id;
        }
        String other = id + "~" + uses.merge(id, 1, Integer::sum);
        while (uses.putIfAbsent(other, 1) != null) {
            other += "~";
        }
        warnings.add(draft.origin(), "repeats the id " + Printable.of(id) + "; here it is called " + other + ".");
        return other;
    }
}
