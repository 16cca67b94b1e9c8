package summitbot.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import summitbot.corpus.SentenceSplitter;
import summitbot.domain.Answer;
import summitbot.domain.CitedClaim;
import summitbot.domain.Span;

/** Whether an answer shows one of some strings, compared as the SQuAD data set does: without case, punctuation and articles. */
final class Contained {
    /** More would be a dump of the sources. */
    private static final int SENTENCES = 2;

    private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");
    private static final Pattern ARTICLES = Pattern.compile("\\b(?:a|an|the)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    private Contained() {}

    /** Whole words of the first {@value #SENTENCES} sentences count, and nothing of an answer that is not grounded. */
    static boolean in(Answer answer, List<String> strings) {
        String shown = plain(shown(answer));
        return strings.stream().map(Contained::plain).anyMatch(string -> !string.isBlank() && shown.contains(string));
    }

    private static String shown(Answer answer) {
        List<String> sentences = answer instanceof Answer.Grounded grounded
                ? grounded.claims().stream()
                        .map(CitedClaim::text)
                        .flatMap(text -> SPLITTER.split(text, new Span(0, text.length())).stream()
                                .map(span -> span.cut(text)))
                        .limit(SENTENCES)
                        .toList()
                : List.of();
        return String.join(" ", sentences);
    }

    /** With a blank around every word. */
    private static String plain(String text) {
        String words = PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return " " + Normal.spaced(ARTICLES.matcher(words).replaceAll(" ")) + " ";
    }
}
