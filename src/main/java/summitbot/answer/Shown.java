package summitbot.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitbot.domain.Answer;
import summitbot.domain.Citation;
import summitbot.domain.Turn;

/**
 * What "what else?" must not show again.
 *
 * @param citations of the earlier answers; empty when nothing else is asked for
 */
record Shown(List<Citation> citations) {
    private static final Set<String> ELSE = Set.of("else", "another", "other", "further");

    /** Before a "more" that asks for further words; "how much more" and "who is more hopeful" compare. */
    private static final Set<String> BEFORE_MORE = Set.of(
            "tell",
            "me",
            "us",
            "say",
            "said",
            "says",
            "know",
            "anything",
            "something",
            "what",
            "any",
            "some",
            "and",
            "a",
            "bit",
            "little",
            "see",
            "hear",
            "read",
            "give",
            "show",
            "there",
            "please",
            "once",
            "want");

    static Shown before(Asked asked, List<Turn> turns) {
        return new Shown(asksMore(asked) ? turns.stream().flatMap(Shown::of).toList() : List.of());
    }

    static boolean asksMore(Asked asked) {
        List<String> words = asked.words();
        int more = words.indexOf("more");
        return words.stream().anyMatch(ELSE::contains)
                || more == 0
                || (more > 0 && BEFORE_MORE.contains(words.get(more - 1)));
    }

    private static Stream<Citation> of(Turn turn) {
        return turn.answer() instanceof Answer.Grounded grounded
                ? grounded.claims().stream().flatMap(claim -> claim.citations().stream())
                : Stream.of();
    }

    /** What is said when nothing is left to show. */
    Answer instead(Answer answer) {
        return !citations.isEmpty() && answer instanceof Answer.NoEvidence
                ? new Answer.Declined(Answer.Declined.Reason.NOTHING_MORE, List.of())
                : answer;
    }

    Evidence without(Evidence evidence) {
        List<Candidate> rest = evidence.ranked().stream()
                .filter(candidate -> citations.stream().noneMatch(shown -> isIn(shown, candidate)))
                .collect(Collectors.toList());
        return evidence.with(rest);
    }

    private static boolean isIn(Citation shown, Candidate candidate) {
        return shown.passage().id().equals(candidate.passage().id())
                && shown.span().overlaps(candidate.sentence().span());
    }
}
