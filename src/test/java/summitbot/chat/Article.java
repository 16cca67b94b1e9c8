package summitbot.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.domain.Source;
import summitbot.domain.Span;

/** An invented source for tests, a passage a paragraph. */
public record Article(Source source, List<Passage> passages) {
    public static Article of(String id, String title, String... paragraphs) {
        Source source = new Source(
                id, title, Optional.empty(), Optional.empty(), Optional.empty(), String.join("\n", paragraphs), "v1");
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            Span span = new Span(start, start + paragraph.length());
            passages.add(new Passage(
                    source, passages.size() + 1, Passage.Kind.PARAGRAPH, span, List.of(new Sentence(span))));
            start = span.end() + 1;
        }
        return new Article(source, List.copyOf(passages));
    }

    public Corpus corpus() {
        return new Corpus(List.of(source), passages);
    }

    /** A citation of {@code words} in the first paragraph that has them. */
    public Citation cite(String words) {
        Passage passage = passages.stream()
                .filter(candidate -> candidate.text().contains(words))
                .findFirst()
                .orElseThrow();
        int start = passage.span().start() + passage.text().indexOf(words);
        return new Citation(passage, new Span(start, start + words.length()));
    }

    /** A claim that shows {@code words} as they stand. */
    public CitedClaim claim(String words) {
        return new CitedClaim(words, List.of(cite(words)));
    }
}
