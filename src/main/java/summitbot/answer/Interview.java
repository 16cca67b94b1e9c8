package summitbot.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import summitbot.domain.Passage;
import summitbot.retrieval.Hit;

/** Where a source itself asks, in an interview or in a heading, what stands behind the question is found by it too. */
final class Interview {
    private static final Pattern ASKS = Pattern.compile("\\?[*_]{0,3}$");

    private static final Pattern LABEL = Pattern.compile("[*_]{0,2}[^.?!:\\n]{1,60}:");

    private static final Set<String> WORDS =
            Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how", "whos", "whats");

    /** Less near are not two questions for one thing, even if a name stands before one of them. */
    private static final double NEAR = 0.65;

    /** In UTF-16 units. */
    private static final int LONGEST_QUESTION = 400;

    /** So many sentences may belong to the answer. */
    static final int ANSWERING = 3;

    /** What each further sentence is less like the question. */
    private static final double FADES = 0.1;

    private final Speech speech;

    Interview(Speech speech) {
        this.speech = speech;
    }

    /** With the passage behind a question in its place, as near as the question is. */
    List<Hit> answers(List<Hit> hits) {
        Map<String, Hit> found = new LinkedHashMap<>();
        for (Hit hit : hits) {
            Hit answer = speech.next(hit.passage())
                    .filter(next -> isQuestion(hit.passage()) && !isQuestion(next))
                    .map(next -> behind(hit, next))
                    .orElse(hit);
            found.merge(answer.passage().id(), within(answer), Interview::better);
        }
        return List.copyOf(found.values());
    }

    /** The question that a passage begins to answer, if the one before it asks one. */
    Optional<Passage> question(Passage answer) {
        return speech.previous(answer).filter(Interview::isQuestion);
    }

    /** Nothing but questions, or what somebody asks whose name stands before it; a report may end in a question as well. */
    static boolean isQuestion(Passage passage) {
        String text = passage.text();
        return text.length() <= LONGEST_QUESTION
                && asks(text)
                && (LABEL.matcher(text).lookingAt()
                        || passage.sentences().stream().map(passage::text).allMatch(Interview::asks));
    }

    /** Whether the source asks for the same, "when" for "when", before the sentence. */
    boolean asksSame(Asked asked, Hit hit, int sentence) {
        Passage passage = hit.passage();
        Optional<String> question = answers(passage, sentence)
                ? Optional.of(passage.text(passage.sentences().get(sentence - 1)))
                : question(passage).filter(before -> sentence < ANSWERING).map(Passage::text);
        return hit.sentenceCosines().get(sentence) >= NEAR * (1 - sentence * FADES)
                && question.filter(text -> word(QuestionReader.words(text)).equals(word(asked.words())))
                        .isPresent();
    }

    private static Optional<String> word(List<String> words) {
        return words.stream().filter(WORDS::contains).findFirst();
    }

    /** Marks of Markdown may stand behind the question mark. */
    static boolean asks(String text) {
        return ASKS.matcher(text).find();
    }

    private static Hit behind(Hit question, Passage answer) {
        double asked = question.sentenceCosines().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        List<Double> cosines = new ArrayList<>();
        for (int i = 0; i < answer.sentences().size(); i++) {
            cosines.add(i < ANSWERING ? asked * (1 - i * FADES) : 0);
        }
        return new Hit(answer, question.score(), question.words(), question.cosine(), cosines);
    }

    /** "Who pays? The state." */
    private static Hit within(Hit hit) {
        List<Double> cosines = new ArrayList<>(hit.sentenceCosines());
        for (int i = 1; i < cosines.size(); i++) {
            if (answers(hit.passage(), i)) {
                cosines.set(i, Math.max(cosines.get(i), (1 - FADES) * cosines.get(i - 1)));
            }
        }
        return new Hit(hit.passage(), hit.score(), hit.words(), hit.cosine(), cosines);
    }

    /** Whether the sentence before it in the passage asks, and this one does not. */
    static boolean answers(Passage passage, int sentence) {
        return sentence > 0
                && asks(passage.text(passage.sentences().get(sentence - 1)))
                && !asks(passage.text(passage.sentences().get(sentence)));
    }

    private static Hit better(Hit one, Hit other) {
        List<Double> cosines = new ArrayList<>();
        for (int i = 0; i < one.sentenceCosines().size(); i++) {
            cosines.add(Math.max(
                    one.sentenceCosines().get(i), other.sentenceCosines().get(i)));
        }
        return new Hit(
                one.passage(),
                Math.max(one.score(), other.score()),
                Math.max(one.words(), other.words()),
                Math.max(one.cosine(), other.cosine()),
                cosines);
    }
}
