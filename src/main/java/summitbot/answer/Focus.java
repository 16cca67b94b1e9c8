package summitbot.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import summitbot.answer.Cues.Cue;

/** Takes the question out of a message: leaves out politeness, and what a long message tells besides. */
final class Focus {
    private static final Pattern POLITE = Pattern.compile(
            "^\\s*(?:(?:please|pls|hi|hello|hey|so|ok|well|and|now)[, ]+)*(?:(?:can|could|would|will) you (?:please )?|i(?:'d| would)? "
                    + "(?:like|want|need) to know |do you know )?(?:tell me|give me|show me|let me know|explain)?"
                    + "(?: (?:all|some|more))?(?: (?:the )?(?:details?|information|info|facts))?(?: (?:on|about|of))?\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]++");

    /** In words; a longer message is cut to its question. */
    private static final int LONG = 30;

    private static final int WINDOW = 16;
    private static final Set<String> ENDS = Set.of("because", "since", "so", "as", "cause", "cuz");
    private static final List<Cue> QUESTIONS =
            List.of(Cue.TIME, Cue.PLACE, Cue.AMOUNT, Cue.REASON, Cue.PERSON, Cue.MANNER);

    private final Cues cues;

    Focus(Cues cues) {
        this.cues = cues;
    }

    String of(String typed) {
        String message = afterColon(typed);
        return WORD.matcher(message).results().count() > LONG ? window(message) : plain(message);
    }

    /** The window ends early where the question does: at a reason given for asking, or after its question mark. */
    private static int last(List<MatchResult> words, int first) {
        int last = first;
        while (last + 1 < words.size()
                && last - first < WINDOW
                && !(last - first > 3
                        && ENDS.contains(words.get(last + 1).group().toLowerCase(Locale.ROOT)))) {
            last++;
        }
        return last;
    }

    /** "Never mind the rest: who leads?" asks who leads. */
    private String afterColon(String message) {
        String rest = message.substring(message.lastIndexOf(':') + 1);
        List<String> words = QuestionReader.words(rest);
        return words.size() > 2 && QUESTIONS.stream().anyMatch(cue -> cues.is(cue, words.getFirst())) ? rest : message;
    }

    private static String plain(String message) {
        String rest = POLITE.matcher(message).replaceFirst("");
        return WORD.matcher(rest).results().count() >= 2 ? rest : message;
    }

    /** From the first question word on, a sentence's worth of words. */
    private String window(String message) {
        List<MatchResult> words = WORD.matcher(message).results().toList();
        for (int i = 0; i < words.size(); i++) {
            List<String> word = QuestionReader.words(words.get(i).group());
            boolean asks = !word.isEmpty() && QUESTIONS.stream().anyMatch(cue -> cues.is(cue, word.getFirst()));
            if (asks) {
                return message.substring(
                        words.get(i).start(), words.get(last(words, i)).end());
            }
        }
        return message;
    }
}
