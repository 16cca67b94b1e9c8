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
    /** A name before what is asked. */
    private static final Pattern LABEL = Pattern.compile("[*_]{0,2}[^.?!:\\n]{1,60}:");

    private static final Set<String> WORDS =
            Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how", "whos", "whats");

    /** Less near are not two questions for one thing, even if a name stands before one of them. */
    private static final double NEAR = 0.65;

    /** In UTF-16 units. */
    private static final int LONGEST_QUESTION = 400;

    /** So many sentences may belong to the answer. */
    private static final int ANSWERING = 3;

    /** What each further sentence is less like the question. */
    private static final double FADES = 0.1;

    private final Speech speech;

    Interview(Speech speech) {
        this.speech = speech;
    }

    /** With the passage behind a question of the same kind in its place, as near as the question is. */
    List<Hit> answers(Asked asked, List<Hit> hits) {
        Map<String, Hit> found = new LinkedHashMap<>();
        for (Hit hit : hits) {
            Hit answer = speech.next(hit.passage())
                    .filter(next -> isQuestion(hit.passage()) && !isQuestion(next))
                    .filter(next -> isAlike(asked, hit.passage().text()))
                    .map(next -> behind(hit, next))
                    .orElse(hit);
            found.merge(answer.passage().id(), within(asked, answer), Interview::better);
        }
        return List.copyOf(found.values());
    }

    /** The question of the same kind that the sentence answers, if one stands before its passage. */
    Optional<Passage> question(Asked asked, Passage passage, int sentence) {
        return sentence < ANSWERING
                ? speech.previous(passage).filter(before -> isQuestion(before) && isAlike(asked, before.text()))
                : Optional.empty();
    }

    /** Whether the sentence before it in its passage asks what it answers, and the same kind of thing as the question. */
    static boolean answers(Asked asked, Passage passage, int sentence) {
        if (sentence == 0 || asks(sentence(passage, sentence))) {
            return false;
        }
        String before = sentence(passage, sentence - 1);
        return asks(before) && isAlike(asked, before);
    }

    /** Whether the source asks for nearly the same before the sentence. */
    boolean asksSame(Asked asked, Hit hit, int sentence) {
        return hit.sentenceCosines().get(sentence) >= NEAR * (1 - sentence * FADES)
                && (answers(asked, hit.passage(), sentence)
                        || question(asked, hit.passage(), sentence).isPresent());
    }

    /** Marks of Markdown may stand behind the question mark. */
    static boolean asks(String text) {
        int last = text.length() - 1;
        while (last > 0 && (text.charAt(last) == '*' || text.charAt(last) == '_')) {
            last--;
        }
        return last > 0 && text.charAt(last) == '?';
    }

    /** Nothing but questions, or what somebody asks whose name stands before it; a report may end in a question as well. */
    private static boolean isQuestion(Passage passage) {
        if (passage.span().length() > LONGEST_QUESTION) {
            return false;
        }
        String text = passage.text();
        return asks(text)
                && (LABEL.matcher(text).lookingAt()
                        || passage.sentences().stream().map(passage::text).allMatch(Interview::asks));
    }

    /** "When" is no answer to "how"; what somebody says may be asked for in any way. */
    private static boolean isAlike(Asked asked, String question) {
        return asked.kind() == Asked.Kind.SAYINGS
                || word(QuestionReader.words(question)).equals(word(asked.words()));
    }

    private static Optional<String> word(List<String> words) {
        return words.stream().filter(WORDS::contains).findFirst();
    }

    private static String sentence(Passage passage, int sentence) {
        return passage.text(passage.sentences().get(sentence));
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
    private static Hit within(Asked asked, Hit hit) {
        List<Double> cosines = new ArrayList<>(hit.sentenceCosines());
        for (int i = 1; i < cosines.size(); i++) {
            if (answers(asked, hit.passage(), i)) {
                cosines.set(i, Math.max(cosines.get(i), (1 - FADES) * cosines.get(i - 1)));
            }
        }
        return new Hit(hit.passage(), hit.score(), hit.words(), hit.cosine(), cosines);
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
