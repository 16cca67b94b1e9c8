package summitbot.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitbot.corpus.SentenceSplitter;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.domain.Source;
import summitbot.domain.Span;

/** A text for tests as a source with a passage a line. */
final class Paragraphs {
    private Paragraphs() {}

    /** Lines without a sentence are left out. */
    static List<Passage> of(String name, String text) {
        Source source = new Source(name, name, Optional.empty(), Optional.empty(), Optional.empty(), text, "v1");
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            Span span = new Span(at, at + line.length());
            at = span.end() + 1;
            List<Sentence> sentences = new SentenceSplitter()
                    .split(text, span).stream().map(Sentence::new).toList();
            if (!sentences.isEmpty()) {
                passages.add(new Passage(source, passages.size() + 1, Passage.Kind.PARAGRAPH, span, sentences));
            }
        }
        return passages;
    }
}
