package summitbot.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.domain.Source;

/** Turns drafts into sources with unique ids, titles and passages. */
final class CorpusBuilder {
    private static final int VERSION_BYTES = 8;

    private final Map<String, Labels> notes;
    private final Warnings warnings;
    private final PassageCutter cutter = new PassageCutter();
    private final List<Source> sources = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();

    CorpusBuilder(Map<String, Labels> notes, Warnings warnings) {
        this.notes = notes;
        this.warnings = warnings;
    }

    void add(Draft draft) {
        Labels labels = notes.getOrDefault(draft.id(), Labels.NONE).or(draft.labels());
        String given = labels.title().map(Titles::tidy).orElse("");
        Source untitled = source(uniqueId(draft), given, labels, draft.text());
        List<Passage> cut = cutter.cut(untitled, draft.blocks());
        if (cut.isEmpty()) {
            warnings.add(draft.origin(), "holds no text and was skipped.");
            return;
        }
        if (!given.isEmpty()) {
            sources.add(untitled);
            passages.addAll(cut);
            return;
        }
        Source titled = withTitle(untitled, Titles.derive(cut));
        sources.add(titled);
        cut.forEach(passage -> passages.add(
                new Passage(titled, passage.number(), passage.kind(), passage.span(), passage.sentences())));
    }

    Corpus corpus() {
        return new Corpus(sources, passages);
    }

    /** The second document of one id keeps its text and gets an id of its own. */
    private String uniqueId(Draft draft) {
        String id = draft.id();
        int use = uses.merge(id, 1, Integer::sum);
        if (use == 1) {
            return id;
        }
        String other = id + "~" + use;
        while (uses.putIfAbsent(other, 1) != null) {
            other += "~";
        }
        warnings.add(draft.origin(), "repeats the id of an earlier document; it is now called " + other + ".");
        return other;
    }

    private static Source source(String id, String title, Labels labels, String text) {
        return new Source(id, title, labels.publisher(), labels.url(), labels.published(), text, version(text));
    }

    private static Source withTitle(Source source, String title) {
        return new Source(
                source.id(),
                title,
                source.publisher(),
                source.url(),
                source.published(),
                source.text(),
                source.version());
    }

    private static String version(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
