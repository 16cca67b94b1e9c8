package summitbot.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.llm.Completion;

/** Has a model rewrite a follow-up, or a question in another language, and does not trust it further than one line. */
final class Rewriter {
    private static final int CALLS = 1;

    /** In characters; a longer rewrite is an answer, or worse. */
    private static final int LONGEST = 300;

    private final Generation generation;

    Rewriter(Generation generation) {
        this.generation = generation;
    }

    /** Empty when there is nothing to rewrite, or when what came back will not do. */
    Optional<Standalone> rewrite(Question question, List<Turn> turns, boolean leans) {
        boolean foreign = isForeign(question.text());
        if (!foreign && (turns.isEmpty() || !leans)) {
            return Optional.empty();
        }
        Completion completion = generation
                .model()
                .complete(
                        generation.prompts().followUp(question, turns),
                        generation.model().budget(CALLS).brief());
        return completion instanceof Completion.Replied replied
                        && isSound(replied.text().strip(), question, turns, foreign)
                ? Optional.of(new Standalone(replied.text().strip(), ""))
                : Optional.empty();
    }

    /** One short line that shares a word with the conversation; a translation shares none. */
    private static boolean isSound(String text, Question question, List<Turn> turns, boolean foreign) {
        Set<String> before = new HashSet<>(QuestionReader.words(question.text()));
        turns.forEach(turn -> before.addAll(QuestionReader.words(turn.question().text())));
        List<String> words = QuestionReader.words(text);
        boolean near = words.stream().anyMatch(word -> !Stopwords.is(word) && before.contains(word));
        return !words.isEmpty() && text.length() <= LONGEST && text.lines().count() == 1 && (near || foreign);
    }

    private static boolean isForeign(String text) {
        return text.codePoints().anyMatch(c -> (Character.isLetter(c) && c > 0x7f) || c == 0xbf);
    }
}
