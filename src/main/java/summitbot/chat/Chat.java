package summitbot.chat;

import java.util.Optional;
import java.util.function.Consumer;
import summitbot.answer.Trace;
import summitbot.domain.Answer;
import summitbot.domain.Question;
import summitbot.domain.Turn;

/** Takes a question of a conversation to the pipeline with what was said before. Safe for use by several threads. */
public final class Chat {
    /** In Unicode code points. A longer text is declined, not cut: half a question has another answer. */
    public static final int QUESTION_LIMIT = 1_000;

    private final Answering answering;
    private final Conversations conversations = new Conversations();

    public Chat(Answering answering) {
        this.answering = answering;
    }

    /** Answers; what the pipeline throws for a broken index passes through, and then nothing is remembered. */
    public Answer receive(String conversation, Question question) {
        return receive(conversation, question, part -> {});
    }

    /**
     * As {@link #receive(String, Question)}.
     *
     * @param soFar gets the answer as it grows, on the calling thread; always the beginning of the answer returned
     */
    public Answer receive(String conversation, Question question, Consumer<Answer> soFar) {
        Typed typed = Typed.of(question);
        if (typed.declined().isPresent()) {
            return typed.declined().get();
        }
        Question asked = typed.question();
        Trace trace = answering.answer(asked, conversations.turns(conversation), soFar);
        if (isWorthKeeping(trace.answer())) {
            conversations.add(conversation, new Turn(asked, trace.answer()), trace);
        }
        return trace.answer();
    }

    /** How the last answer of the conversation came about; empty when there is none. */
    public Optional<Trace> why(String conversation) {
        return conversations.why(conversation);
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
