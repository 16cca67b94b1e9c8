package summitbot.evaluation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import summitbot.chat.Chat;
import summitbot.chat.JsonReply;
import summitbot.domain.Answer;
import summitbot.domain.Question;

/** Asks every question in a conversation of its own, one after the other. */
public final class Evaluation {
    private final Chat chat;
    private final LongSupplier nanos;

    /** Measures with a clock that only runs forward. */
    public Evaluation(Chat chat, LongSupplier nanos) {
        this.chat = chat;
        this.nanos = nanos;
    }

    /** Asks, and hands on each answer as a line of JSON, in the order of the questions. */
    public Summary run(List<TestQuestion> questions, Consumer<String> predictions) {
        List<Outcome> outcomes = new ArrayList<>();
        for (TestQuestion question : questions) {
            Outcome outcome = ask(question);
            long millis = Duration.ofNanos(outcome.nanos()).toMillis();
            predictions.accept(new JsonReply(question.id(), question.question(), outcome.answer(), millis).line());
            outcomes.add(outcome);
        }
        return Summary.of(outcomes);
    }

    /** Only the last question of a conversation is timed. */
    private Outcome ask(TestQuestion question) {
        String conversation = "eval " + question.id();
        for (String turn : question.turns()) {
            chat.receive(conversation, new Question(turn, question.question().within()));
        }
        long start = nanos.getAsLong();
        Answer answer = chat.receive(conversation, question.question());
        long end = nanos.getAsLong();
        chat.forget(conversation);
        return new Outcome(answer, end - start);
    }

    /** @param nanos time the answer took */
    record Outcome(Answer answer, long nanos) {}
}
