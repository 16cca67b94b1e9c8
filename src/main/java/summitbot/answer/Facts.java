package summitbot.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import summitbot.domain.Answer;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Answer.Mode;
import summitbot.domain.Citation;
import summitbot.domain.CitedClaim;
import summitbot.domain.Passage;
import summitbot.language.ContentWords;

/** Answers with the fewest sentences that are likely to hold the answer, word for word. */
final class Facts {
    /** Below this probability that they answer, the sentences are not passed off as an answer: every second one is none. */
    private static final double SURE = 0.75;

    /** As {@link #SURE}, where the sentences have no word of the question. */
    private static final double SURE_OF_OTHER_WORDS = 0.9;

    private static final String CLOSEST = "The sources may not say exactly that. The closest they say:";

    /** They may count two things alike, which only the reader can tell. */
    private static final String DIFFERENT = "The sources give different numbers, perhaps not of the same:";

    /** A single fact is shown in at most this many sentences and, but for the first, characters. */
    private static final int FEW = 2;

    private static final int SHORT = 600;
    private static final int MANY = 8;
    private static final int LONG = 1_200;

    /** How near a further sentence must come to the best one, in parts of its score. */
    private static final double SHARE = 0.2;

    /** As {@link #SHARE}, for the best sentence of another source with the value that is asked for: it may give another value. */
    private static final double SHARE_ELSEWHERE = 0.12;

    /** As {@link #SHARE}, for one sentence more: no one can tell which of them is meant. */
    private static final double TIE = 0.75;

    /** For a list, as {@link #SHARE}. */
    private static final double LIST_SHARE = 0.1;

    /** What a sentence without a word of the topic is worth in a list, in parts of its score. */
    private static final double OFF_TOPIC = 0.3;

    private static final int WANTED = Signals.NAMES.indexOf("wanted");
    private static final int COVERAGE = Signals.NAMES.indexOf("coverage");
    /** In UTF-16 units; a longer sentence takes the room of several in a list. */
    private static final double USUAL = 250;

    private static final int LOOKED_AT = 30;

    /** What a sentence is worth, in parts of its score, when its source is shown already. */
    private static final double SAME_SOURCE = 0.5;

    Answer of(Evidence evidence) {
        Set<Citation> places = choose(evidence).stream()
                .map(c -> Whole.of(c, evidence.asked().kind()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<CitedClaim> claims = places.stream()
                .filter(place -> places.stream().noneMatch(other -> isPart(place, other)))
                .map(place -> new CitedClaim(place.quote(), List.of(place)))
                .toList();
        return new Grounded(lead(evidence, places), claims, 0, Mode.EXTRACTIVE);
    }

    private static String lead(Evidence evidence, Set<Citation> places) {
        if (Measured.differs(evidence.asked(), places)) {
            return DIFFERENT;
        }
        boolean off = evidence.answerable() < SURE_OF_OTHER_WORDS && isOff(evidence.asked(), places);
        return evidence.answerable() < SURE || off ? CLOSEST : "";
    }

    /** Nothing of what is asked, but for names, stands in the sentences. */
    private static boolean isOff(Asked asked, Set<Citation> places) {
        Set<String> keys = new HashSet<>(keys(asked.text()));
        keys.removeAll(keys(String.join(" ", asked.names())));
        return !keys.isEmpty() && places.stream().allMatch(place -> Collections.disjoint(keys, keys(place.quote())));
    }

    private static Set<String> keys(String text) {
        return ContentWords.keys(ContentWords.find(text));
    }

    private static boolean isPart(Citation place, Citation other) {
        return !place.equals(other) && other.holds(place);
    }

    /** Best first; of two about as good, the one from a source that is not yet shown. */
    static List<Candidate> choose(Evidence evidence) {
        boolean list = evidence.asked().list();
        boolean value = Form.of(evidence.asked()).isValue();
        List<Candidate> chosen = new ArrayList<>();
        List<Candidate> left = statements(evidence.asked(), evidence.ranked());
        while (!left.isEmpty()) {
            Candidate next = left.stream()
                    .max(Comparator.comparingDouble(candidate -> worth(candidate, chosen, list)))
                    .orElseThrow();
            left.remove(next);
            if (fits(next, chosen, list) && isNear(next, chosen, list, value)) {
                chosen.add(next);
                double least = (list ? LIST_SHARE : SHARE_ELSEWHERE)
                        * chosen.getFirst().score();
                // They can never be near: not to be weighed again and again.
                left.removeIf(other -> other.score() < least);
            }
        }
        return chosen;
    }

    /** The title announces what the text says; another headline answers only where no sentence comes near it. */
    private static List<Candidate> statements(Asked asked, List<Candidate> ranked) {
        List<Candidate> below = ranked.stream()
                .filter(candidate ->
                        !isTitle(candidate) && !Interview.asks(candidate.text().strip()) && !echoes(asked, candidate))
                .toList();
        List<Candidate> looked =
                (below.isEmpty() ? ranked : below).stream().limit(LOOKED_AT).toList();
        List<Candidate> sentences = looked.stream()
                .filter(candidate -> candidate.passage().kind() != Passage.Kind.HEADING)
                .toList();
        boolean said = !sentences.isEmpty()
                && sentences.getFirst().score() >= TIE * looked.getFirst().score();
        return new ArrayList<>(said ? sentences : looked);
    }

    private static boolean isTitle(Candidate candidate) {
        Passage passage = candidate.passage();
        return passage.kind() == Passage.Kind.HEADING
                && passage.text().strip().equals(passage.source().title());
    }

    /** A heading of the question's own words tells nothing. */
    private static boolean echoes(Asked asked, Candidate candidate) {
        return candidate.passage().kind() == Passage.Kind.HEADING
                && keys(asked.text()).containsAll(keys(candidate.text()));
    }

    private static double worth(Candidate candidate, List<Candidate> chosen, boolean list) {
        boolean shown = chosen.stream().anyMatch(other -> other.source().equals(candidate.source()));
        return (list ? fit(candidate) : 1) * (shown ? SAME_SOURCE * candidate.score() : candidate.score());
    }

    /** A list wants what is on its topic, and room for all of it. */
    private static double fit(Candidate candidate) {
        double matter = OFF_TOPIC + (1 - OFF_TOPIC) * candidate.signals().get(COVERAGE);
        return matter * Math.min(1, USUAL / candidate.text().length());
    }

    private static boolean fits(Candidate candidate, List<Candidate> chosen, boolean list) {
        int length = chosen.stream().mapToInt(other -> other.text().length()).sum();
        return chosen.isEmpty() || length + candidate.text().length() <= (list ? LONG : SHORT);
    }

    private static boolean isNear(Candidate candidate, List<Candidate> chosen, boolean list, boolean value) {
        if (chosen.isEmpty()) {
            return true;
        }
        if (candidate.passage().kind() == Passage.Kind.HEADING || chosen.size() >= (list ? MANY : FEW + 1)) {
            return false;
        }
        boolean elsewhere = chosen.stream().noneMatch(other -> other.source().equals(candidate.source()));
        double few = value && elsewhere && candidate.signals().get(WANTED) > 0 ? SHARE_ELSEWHERE : SHARE;
        boolean lacks = value
                && chosen.getFirst().signals().get(WANTED) > 0
                && candidate.signals().get(WANTED) == 0;
        double share = list ? LIST_SHARE : chosen.size() < FEW && !lacks ? few : TIE;
        return candidate.score() >= share * chosen.getFirst().score();
    }
}
