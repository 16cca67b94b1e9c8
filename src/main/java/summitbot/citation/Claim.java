package summitbot.citation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import summitbot.domain.Span;
import summitbot.language.ContentWord;
import summitbot.language.ContentWords;
import summitbot.language.Value;
import summitbot.language.ValueFinder;

/** A sentence that is to be checked, read once. */
record Claim(String text, List<ContentWord> words, List<Value> values) {
    static Claim of(String text) {
        return new Claim(text, ContentWords.find(text), ValueFinder.find(text));
    }

    Set<String> keys() {
        return ContentWords.keys(words);
    }

    Set<String> keys(Span within) {
        return words.stream()
                .filter(word -> within.contains(word.span()))
                .map(ContentWord::key)
                .collect(Collectors.toSet());
    }
}
