package summitbot.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitbot.domain.Citation;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.domain.Source;
import summitbot.domain.Span;

/** Invented articles for tests: one passage each. */
final class Articles {
    private Articles() {}

    /** One passage whose sentences end where the given pieces end. */
    static Passage passage(String id, String... sentences) {
        String text = String.join(" ", sentences);
        Source source = new Source(id, id, Optional.empty(), Optional.empty(), Optional.empty(), text, "v1");
        List<Sentence> spans = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            spans.add(new Sentence(new Span(at, at + sentence.length())));
            at += sentence.length() + 1;
        }
        return new Passage(source, 1, Passage.Kind.PARAGRAPH, new Span(0, text.length()), spans);
    }

    static Citation sentence(Passage passage, int index) {
        return new Citation(passage, passage.sentences().get(index).span());
    }
}
