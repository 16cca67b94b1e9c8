package summitbot.answer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds questions to their matter that ask for more of the same kind, or for words said upon something: what somebody said
 * besides, or who did something else, is no answer to them.
 */
final class Strictness {
    private static final String MORE = "else";

    private static final Pattern RESPONSE = Pattern.compile(
            "\\b(?:repl(?:y|ies|ied)|answer|respond|react|reject|den(?:y|ies|ied)|disput|dismiss|counter)",
            Pattern.CASE_INSENSITIVE);

    /** Share of what is asked about that must stand in the passage of an answer. */
    private static final double MOST = 0.6;

    private final Reading reading;

    Strictness(Reading reading) {
        this.reading = reading;
    }

    /**
     * Whether none of the best sentences is about what the question is about.
     *
     * @param stems what the question is about
     */
    boolean lacks(Asked asked, List<String> stems, List<Candidate> best) {
        boolean kind = asked.kind() == Asked.Kind.SAYINGS || asked.kind() == Asked.Kind.PERSON;
        if (!kind || !(asked.asksReply() || asked.words().contains(MORE))) {
            return false;
        }
        List<String> matter = matter(asked, stems);
        return !matter.isEmpty()
                && best.stream()
                        .noneMatch(
                                candidate -> RESPONSE.matcher(candidate.text()).find())
                && best.stream().allMatch(candidate -> share(matter, candidate) < MOST);
    }

    /** Without names and without the words that make the question strict. */
    private List<String> matter(Asked asked, List<String> stems) {
        List<String> besides = Stream.concat(
                        reading.names(asked).stream(),
                        asked.words().stream()
                                .filter(word -> Asked.isReply(word) || word.equals(MORE))
                                .flatMap(word -> reading.stems().of(word).stream()))
                .toList();
        return stems.stream().filter(stem -> !besides.contains(stem)).toList();
    }

    private double share(List<String> matter, Candidate candidate) {
        return reading.coverage()
                .of(matter, reading.stems().of(candidate.passage()).all());
    }
}
