package summitbot.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summitbot.domain.Passage;
import summitbot.domain.Span;
import summitbot.language.ContentWord;
import summitbot.language.ContentWords;

/**
 * A sentence of a cited passage.
 *
 * @param span in the source's text
 * @param words spans in the source's text
 */
record Line(Passage passage, Span span, List<ContentWord> words) {
    static Line of(Passage passage, Span span) {
        return new Line(passage, span, ContentWords.find(passage.source().text(), span));
    }

    static List<Line> of(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.sentences().stream().map(sentence -> of(passage, sentence.span())))
                .toList();
    }

    String source() {
        return passage.source().text();
    }

    String text() {
        return span.cut(source());
    }

    Set<String> keys() {
        return ContentWords.keys(words);
    }

    /** The part of {@code wanted} that stands here, 0 to 1; 0 when nothing is wanted. */
    double coverage(Set<String> wanted) {
        Set<String> found = new HashSet<>(wanted);
        found.retainAll(keys());
        return wanted.isEmpty() ? 0 : (double) found.size() / wanted.size();
    }
}
