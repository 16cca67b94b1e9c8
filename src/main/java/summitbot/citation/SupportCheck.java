package summitbot.citation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Passage;

/** Tells whether passages support a sentence: its values, names, speaker and polarity must agree, and enough of the rest. */
public final class SupportCheck {
    /** The part of a draft's words that its passages must hold. */
    private static final double FEWEST_WORDS = 0.25;

    private static final Pattern PART = Pattern.compile("(?<=[.!?]) ");

    private static final SupportScore DRAFT = SupportScore.load("draft");
    private static final SupportScore CLAIM = SupportScore.load("claim");

    private final ToDoubleBiFunction<String, String> similarity;
    private final Background background;

    /**
     * A check of claims against sources.
     *
     * @param similarity of two sentences, at most 1 for equal ones, such as the cosine of their vectors
     */
    public SupportCheck(ToDoubleBiFunction<String, String> similarity, Background background) {
        this.similarity = similarity;
        this.background = background;
    }

    /**
     * The verdict on a sentence that was written from these passages: mostly it is right, and what is wrong is a word or two.
     *
     * @param before what was shown just before, to know who "he" is; may be empty
     * @param others passages that it could have cited and does not
     */
    public Verdict check(String sentence, String before, List<Passage> cited, List<Passage> others) {
        Held held = new Held(Claim.of(sentence), before, cited, others);
        return verdict(
                held,
                ValueCheck.check(held.claim(), held.lines())
                        .or(() -> SpeakerCheck.check(held.claim(), before, cited, background))
                        .or(() -> NameCheck.check(held.claim(), held.lines(), background))
                        .or(() -> strange(held))
                        .or(() -> weigh(held, DRAFT)));
    }

    /** However alike they are said to be, every part of a sentence must share words with what it was written from. */
    private static Optional<Objection> strange(Held held) {
        return Stream.of(PART.split(held.claim().text(), -1))
                .filter(part -> isStrange(Claim.of(part).keys(), held.lines()))
                .map(part -> new Objection(Flaw.NOT_SUPPORTED, part))
                .findFirst();
    }

    private static boolean isStrange(Set<String> keys, List<Line> lines) {
        long known = keys.stream()
                .filter(key -> lines.stream().anyMatch(line -> line.keys().contains(key)))
                .count();
        return keys.size() > 1 && (known == 0 || known < FEWEST_WORDS * keys.size());
    }

    /** The verdict on a claim of any origin: nothing decides alone, and often nothing of it stands in the passages. */
    public Verdict judge(String sentence, List<Passage> cited) {
        Held held = Held.alone(sentence, cited);
        return verdict(held, weigh(held, CLAIM));
    }

    private static Verdict verdict(Held held, Optional<Objection> objection) {
        String text = held.claim().text();
        Optional<Objection> found =
                held.lines().isEmpty() ? Optional.of(new Objection(Flaw.NOT_SUPPORTED, "nothing is cited")) : objection;
        return found.<Verdict>map(it -> new Verdict.Rejected(text, it.flaw(), it.detail()))
                .orElseGet(() -> new Verdict.Supported(new CitedClaim(text, citations(held.claim(), held.lines()))));
    }

    /** Reads what costs much only while it can still matter. */
    private Optional<Objection> weigh(Held held, SupportScore score) {
        Nearness nearness = nearness(held);
        Signals signals = similar(held, nearness);
        if (!score.isHopeless(signals)) {
            complete(signals, held, nearness);
        }
        return score.check(signals);
    }

    /** All that can be weighed. */
    Signals signals(Held held) {
        Nearness nearness = nearness(held);
        Signals signals = similar(held, nearness);
        complete(signals, held, nearness);
        return signals;
    }

    private static Signals similar(Held held, Nearness nearness) {
        Signals signals = new Signals(held.claim(), held.lines());
        signals.readSimilarity(nearness);
        return signals;
    }

    private void complete(Signals signals, Held held, Nearness nearness) {
        signals.readRivals(nearness, background);
        signals.readRules(held.before(), held.cited(), background);
    }

    private Nearness nearness(Held held) {
        return new Nearness(held, StandIns.of(held.lines(), background), similarity);
    }

    private static List<Citation> citations(Claim claim, List<Line> lines) {
        return Support.lines(claim, lines).stream()
                .map(line -> new Citation(line.passage(), line.span()))
                .toList();
    }
}
