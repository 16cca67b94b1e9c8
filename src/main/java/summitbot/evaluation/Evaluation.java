package summitbot.evaluation;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import summitbot.answer.Trace;
import summitbot.chat.Chat;
import summitbot.domain.Answer;
import summitbot.domain.Question;
import summitbot.retrieval.Hit;
import summitbot.retrieval.Search;

/** Asks every question in a conversation of its own, one after the other, through the same chat that people use. */
public final class Evaluation {
    /** All that a search can find: ranks beyond it are none. */
    private static final int HITS = 200;

    /** Of so many questions one is also embedded by itself, to compare its time with that of the answer. */
    private static final int SAMPLE = 10;

    private static final Trace NOT_ASKED =
            new Trace(new Answer.Declined(Answer.Declined.Reason.EMPTY, List.of()), 0, "");

    private final Subject subject;
    private final LongSupplier nanos;
    private final Chat chat;
    private Trace last = NOT_ASKED;

    /** Measures with a clock that only runs forward. */
    public Evaluation(Subject subject, LongSupplier nanos) {
        this.subject = subject;
        this.nanos = nanos;
        this.chat = new Chat((question, turns, soFar) -> {
            last = subject.answerer().trace(question, turns, soFar);
            return last;
        });
    }

    /** Asks, and hands on each answer as a line of JSON, in the order of the questions. */
    public Report run(List<TestQuestion> questions, Consumer<String> predictions) {
        Tables tables = new Tables(subject.corpus());
        for (TestQuestion question : questions) {
            Outcome outcome = ask(question, tables.size() % SAMPLE == 0);
            predictions.accept(outcome.line());
            tables.add(outcome);
        }
        return tables.report();
    }

    /** Only the last question of a conversation is timed. */
    private Outcome ask(TestQuestion question, boolean sampled) {
        String conversation = "eval " + question.id();
        for (String turn : question.turns()) {
            chat.receive(conversation, new Question(turn, question.question().within()));
        }
        last = NOT_ASKED;
        long start = nanos.getAsLong();
        Answer answer = chat.receive(conversation, question.question());
        long time = nanos.getAsLong() - start;
        chat.forget(conversation);
        Trace trace = new Trace(answer, last.confidence(), last.searched());
        OptionalLong embedding = sampled ? OptionalLong.of(embed(question)) : OptionalLong.empty();
        return new Outcome(question, trace, new Timing(time, embedding), hits(question, trace));
    }

    private long embed(TestQuestion question) {
        long start = nanos.getAsLong();
        subject.embedder().question(question.question().text());
        return nanos.getAsLong() - start;
    }

    private List<Hit> hits(TestQuestion question, Trace trace) {
        return question.isSearched() && !trace.searched().isEmpty()
                ? subject.index()
                        .search(new Search(trace.searched(), question.question().within(), HITS))
                : List.of();
    }
}
