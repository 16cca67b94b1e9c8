package summitbot.speech;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.domain.Source;
import summitbot.domain.Span;

/** Makes passages of plain text: a line is a paragraph, split by the JDK's own sentences, which tear quotations. */
final class Article {
    private Article() {}

    static List<Passage> of(String text) {
        Source source = new Source("test", "Test", Optional.empty(), Optional.empty(), Optional.empty(), text, "1");
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            Span span = new Span(start, start + line.length());
            if (!line.isBlank()) {
                passages.add(
                        new Passage(source, passages.size() + 1, Passage.Kind.PARAGRAPH, span, sentences(line, start)));
            }
            start += line.length() + 1;
        }
        return passages;
    }

    private static List<Sentence> sentences(String line, int offset) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(line);
        List<Sentence> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int stop = start + line.substring(start, end).stripTrailing().length();
            if (stop > start) {
                sentences.add(new Sentence(new Span(offset + start, offset + stop)));
            }
            start = end;
        }
        return sentences;
    }
}
