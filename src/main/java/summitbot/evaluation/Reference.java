package summitbot.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitbot.corpus.SentenceSplitter;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.domain.Source;
import summitbot.domain.Span;

/** A text that came without a file, read as if it were one: a passage a line. */
final class Reference {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    private Reference() {}

    /** @param name of the text, unlike that of any other one */
    static List<Passage> passages(String name, String text) {
        Source source = new Source(name, name, Optional.empty(), Optional.empty(), Optional.empty(), text, name);
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            Span span = new Span(start, start + line.length());
            start = span.end() + 1;
            List<Sentence> sentences =
                    SPLITTER.split(text, span).stream().map(Sentence::new).toList();
            if (!sentences.isEmpty()) {
                passages.add(new Passage(source, passages.size() + 1, Passage.Kind.PARAGRAPH, span, sentences));
            }
        }
        return passages;
    }
}
