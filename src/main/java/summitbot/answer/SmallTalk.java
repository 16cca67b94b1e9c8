package summitbot.answer;

import java.util.List;
import java.util.Optional;
import summitbot.answer.Cues.Cue;
import summitbot.domain.Answer.Declined.Reason;

/** Tells a greeting, thanks or a chore for the bot from a question for the sources. */
final class SmallTalk {
    /** More words than this carry a question besides the greeting. */
    private static final int LONGEST = 5;

    /** As {@link #LONGEST}, for a chore such as a joke. */
    private static final int CHORE = 8;

    private final Cues cues;

    SmallTalk(Cues cues) {
        this.cues = cues;
    }

    Optional<Reason> read(Asked asked) {
        List<String> words = asked.words();
        if (words.isEmpty()) {
            return Optional.of(Reason.EMPTY);
        }
        if (cues.in(Cue.BOT, words) && covered(words, Cue.BOT, 8)) {
            return Optional.of(Reason.ABOUT_THE_BOT);
        }
        if (cues.length(Cue.TASK, words, 0) > 0
                || (cues.in(Cue.TASK, words)
                        && words.size() <= CHORE
                        && asked.names().isEmpty())) {
            return Optional.of(Reason.OFF_TOPIC);
        }
        if (covered(words, Cue.GREETING, 2)) {
            return Optional.of(Reason.GREETING);
        }
        if (covered(words, Cue.THANKS, 2)) {
            return Optional.of(Reason.THANKS);
        }
        return Optional.empty();
    }

    /** Whether the message is short and, but for {@code others} words, made of phrases of the cue. */
    private boolean covered(List<String> words, Cue cue, int others) {
        int rest = 0;
        int i = 0;
        boolean any = false;
        while (i < words.size()) {
            int n = cues.length(cue, words, i);
            any |= n > 0;
            rest += n > 0 ? 0 : 1;
            i += Math.max(1, n);
        }
        return any && rest <= others && (cue == Cue.BOT || words.size() <= LONGEST + others);
    }
}
