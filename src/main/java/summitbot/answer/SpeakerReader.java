package summitbot.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import summitbot.answer.Cues.Cue;

/** Finds whose words a question asks for: "what did THE MINISTER say", "LEAVITT's position", "according to HER". */
final class SpeakerReader {
    /** Words that may stand right before a speaker. */
    private static final Set<String> OPENERS = Set.of(
            "what", "who", "which", "that", "everything", "anything", "all", "что", "que", "was", "quoi", "cosa", "що");

    private static final int LONGEST_SPEAKER = 5;

    /** Words that stand before a verb of saying only where the words between are no speaker. */
    private static final Set<String> NO_SPEAKER = Set.of(
            "i", "you", "we", "in", "on", "at", "with", "for", "from", "to", "about", "after", "before", "by", "his",
            "her", "their", "its", "my", "it", "there", "a", "how", "when", "why", "where", "down", "up", "out", "off");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "these", "both", "two");

    private final Cues cues;

    SpeakerReader(Cues cues) {
        this.cues = cues;
    }

    /** The words between the auxiliary or question word and the verb of saying, or before "position". */
    Optional<String> read(List<String> words) {
        int according = words.indexOf("according");
        if (according >= 0 && according + 2 < words.size()) {
            return phrase(words, according + 2, Math.min(words.size(), according + 5));
        }
        for (Cue cue : List.of(Cue.SAY, Cue.STANCE)) {
            for (int verb = 1; verb < words.size(); verb++) {
                if (cues.is(cue, words.get(verb)) && !isPassive(words, verb)) {
                    int from = verb;
                    while (from > 0 && verb - from < LONGEST_SPEAKER && !opens(words.get(from - 1))) {
                        from--;
                    }
                    boolean whole = from == 0 || opens(words.get(from - 1));
                    Optional<String> found = phrase(words, from, verb);
                    if (whole && found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "the plans mentioned in the articles" mention nothing themselves. */
    private static boolean isPassive(List<String> words, int verb) {
        return verb + 1 < words.size()
                && words.get(verb).endsWith("ed")
                && (words.get(verb + 1).equals("in") || words.get(verb + 1).equals("by"));
    }

    private boolean opens(String word) {
        return OPENERS.contains(word)
                || cues.is(Cue.YESNO, word)
                || cues.is(Cue.PERSON, word)
                || cues.is(Cue.LIST, word)
                || cues.is(Cue.SAY, word)
                || cues.is(Cue.OVERVIEW, word);
    }

    private Optional<String> phrase(List<String> words, int from, int to) {
        List<String> kept = words.subList(from, to).stream()
                .filter(w -> !ARTICLES.contains(w))
                .toList();
        boolean nobody =
                kept.isEmpty() || kept.stream().anyMatch(w -> cues.is(Cue.DOCUMENTS, w) || NO_SPEAKER.contains(w));
        return nobody ? Optional.empty() : Optional.of(String.join(" ", kept));
    }
}
