package summitbot.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import summitbot.domain.Answer.Grounded;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.llm.Budget;
import summitbot.llm.Completion;

/** Has a model rewrite a follow-up, or a question in another language, and does not trust it further than one line. */
final class Rewriter {
    private static final int CALLS = 1;

    /** In characters; a longer rewrite is an answer, or worse. */
    private static final int LONGEST = 300;

    private final Generation generation;
    private final Predicate<String> known;
    private final Set<String> names;

    /**
     * A rewriter for given sources.
     *
     * @param known whether a word, in lower case, stands in the sources
     * @param names the words of the names in the sources, in lower case
     */
    Rewriter(Generation generation, Predicate<String> known, Set<String> names) {
        this.generation = generation;
        this.known = known;
        this.names = names;
    }

    /** Without a standalone question when there is nothing to rewrite, or when what came back will not do. */
    Rewrite rewrite(Question question, List<Turn> turns, boolean leans) {
        boolean foreign = Tongue.isForeign(question.text(), known);
        if (!foreign && (turns.isEmpty() || !leans)) {
            return Rewrite.NONE;
        }
        Budget budget = generation.model().budget(CALLS).brief();
        Completion completion = generation.model().complete(generation.prompts().followUp(question, turns), budget);
        return switch (completion) {
            case Completion.Replied replied -> {
                String text = replied.text().strip();
                yield isShort(text)
                                && !text.equalsIgnoreCase(question.text())
                                && (foreign ? isTranslation(text, question) : isNear(text, question, turns))
                        ? new Rewrite(
                                Optional.of(new Standalone(text, "")), "the model rewrote the question", budget.usage())
                        : Rewrite.failed("it was none, or no other question than before", budget.usage());
            }
            case Completion.Refused refused -> Rewrite.failed(refused.reason(), budget.usage());
            case Completion.Failed failed -> Rewrite.failed(failed.failure().words(), budget.usage());
        };
    }

    private static boolean isShort(String text) {
        return !QuestionReader.words(text).isEmpty()
                && text.length() <= LONGEST
                && text.lines().count() == 1;
    }

    /** Shares a word with the conversation, and names nobody whom the conversation does not name. */
    private boolean isNear(String text, Question question, List<Turn> turns) {
        Set<String> before = new HashSet<>(QuestionReader.words(question.text()));
        turns.forEach(turn -> before.addAll(QuestionReader.words(said(turn))));
        List<String> words = QuestionReader.words(text);
        return words.stream().anyMatch(word -> !Stopwords.is(word) && before.contains(word))
                && words.stream().filter(names::contains).allMatch(before::contains)
                && keepsNames(text, question);
    }

    /** Shares no word with the question but its names, and has one that can be found. */
    private boolean isTranslation(String text, Question question) {
        List<String> words = QuestionReader.words(text);
        return words.stream().anyMatch(word -> !Stopwords.is(word) && known.test(word)) && keepsNames(text, question);
    }

    private boolean keepsNames(String text, Question question) {
        Set<String> kept = Set.copyOf(QuestionReader.words(text));
        return QuestionReader.words(question.text()).stream()
                .filter(word -> !Stopwords.is(word))
                .filter(names::contains)
                .allMatch(kept::contains);
    }

    private static String said(Turn turn) {
        String answer = turn.answer() instanceof Grounded grounded
                ? grounded.claims().stream().map(claim -> claim.text()).collect(Collectors.joining(" "))
                : "";
        return turn.question().text() + " " + answer;
    }
}
