package summitbot.chat;

import java.util.List;
import java.util.function.BiFunction;
import summitbot.domain.Answer;
import summitbot.domain.Question;
import summitbot.domain.Turn;

/** Takes a question of a conversation to the pipeline with what was said before. Safe for use by several threads. */
public final class Chat {
    /** In Unicode code points. A longer text is declined, not cut: half a question has another answer. */
    public static final int QUESTION_LIMIT = 1_000;

    private final BiFunction<Question, List<Turn>, Answer> answerer;
    private final Conversations conversations = new Conversations();

    public Chat(BiFunction<Question, List<Turn>, Answer> answerer) {
        this.answerer = answerer;
    }

    /** Answers; what the pipeline throws for a broken index passes through, and then nothing is remembered. */
    public Answer receive(String conversation, Question question) {
        Typed typed = Typed.of(question);
        if (typed.declined().isPresent()) {
            return typed.declined().get();
        }
        Question asked = typed.question();
        Answer answer = answerer.apply(asked, conversations.turns(conversation));
        if (isWorthKeeping(answer)) {
            conversations.add(conversation, new Turn(asked, answer));
        }
        return answer;
    }

    /** Forgets the earlier turns, so that the next question stands alone. */
    public void forget(String conversation) {
        conversations.forget(conversation);
    }

    /** An answer that came after its asker gave up was never seen, so no later question can point at it. */
    private static boolean isWorthKeeping(Answer answer) {
        return !(answer instanceof Answer.Unavailable)
                && !Thread.currentThread().isInterrupted();
    }
}
