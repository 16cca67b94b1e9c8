package summitbot.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.domain.Source;
import summitbot.domain.Span;

/** Small corpora: a passage a line, a sentence for each {@code ". "}. */
final class Articles {
    private Articles() {}

    static Corpus of(Source... sources) {
        List<Passage> passages = new ArrayList<>();
        for (Source source : sources) {
            passages.addAll(passages(source));
        }
        return new Corpus(Arrays.asList(sources), passages);
    }

    static Source source(String id, String title, String text) {
        return new Source(
                id,
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                Integer.toHexString(text.hashCode()));
    }

    private static List<Passage> passages(Source source) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : source.text().split("\n", -1)) {
            Span span = new Span(start, start + line.length());
            passages.add(
                    new Passage(source, passages.size() + 1, Passage.Kind.PARAGRAPH, span, sentences(line, start)));
            start = span.end() + 1;
        }
        return passages;
    }

    private static List<Sentence> sentences(String line, int offset) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        while (start < line.length()) {
            int stop = line.indexOf(". ", start);
            int end = stop < 0 ? line.length() : stop + 1;
            sentences.add(new Sentence(new Span(offset + start, offset + end)));
            start = stop < 0 ? end : end + 1;
        }
        return sentences;
    }
}
