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
            "^\\s{0,20}(?:(?:please|pls|hi|hello|hey|so|ok|well|and|now)[, ]{1,20}){0,20}(?:(?:can|could|would|will) you (?:please )?|i(?:'d| would)? "
                    + "(?:like|want|need) to know |do you know )?(?:tell me|give me|show me|let me know|explain)?"
                    + "(?: (?:all|some|more))?(?: (?:the )?(?:details?|information|info|facts))?(?: (?:on|about|of))?\\s{1,20}",
            Pattern.CASE_INSENSITIVE);
    /** "I'm in the office, when ...": what somebody tells of himself before he asks. */
    private static final Pattern CIRCUMSTANCE = Pattern.compile(
            "^\\s*(?:i|i['’]?m|i['’]?ve|we|we['’]?re|my|our|as an?)\\b[^,.!;?]*[,.!;]\\s*(?=(?:so |and )?(?:what|when|where|who|why"
                    + "|how|which|is|are|will|does|do|did|was|can|could)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]++");

    /** In words; a longer message is cut to its question. */
    private static final int LONG = 30;

    private static final int WINDOW = 16;

    /** A question has more words than these after its first. */
    private static final int FEWEST = 3;

    /** What people add to a question. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?<![, ])[, ]++(?:any ideas?|do you know|you know|if you know|can you|could you|would you|please|pls|thanks|thank you|thx|cheers)\\b",
            Pattern.CASE_INSENSITIVE);

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
    private static int last(String message, List<MatchResult> words, int first) {
        int last = first;
        while (last + 1 < words.size() && last - first < WINDOW && !ends(message, words, first, last)) {
            last++;
        }
        return last;
    }

    private static boolean ends(String message, List<MatchResult> words, int first, int last) {
        MatchResult next = words.get(last + 1);
        String gap = message.substring(words.get(last).end(), next.start());
        boolean sentence = gap.chars().anyMatch(c -> c == '?' || c == '!') || gap.startsWith(". ");
        boolean reason = ENDS.contains(next.group().toLowerCase(Locale.ROOT));
        return last - first >= FEWEST
                && (sentence
                        || reason
                        || ASIDE.matcher(message.substring(words.get(last).end()))
                                .lookingAt());
    }

    /** "Never mind the rest: who leads?" asks who leads. */
    private String afterColon(String message) {
        String rest = message.substring(message.lastIndexOf(':') + 1);
        List<String> words = QuestionReader.words(rest);
        return words.size() > 2 && QUESTIONS.stream().anyMatch(cue -> cues.is(cue, words.getFirst())) ? rest : message;
    }

    private static String plain(String typed) {
        String message = CIRCUMSTANCE.matcher(typed).replaceFirst("");
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
                        words.get(i).start(), words.get(last(message, words, i)).end());
            }
        }
        return message;
    }
}
