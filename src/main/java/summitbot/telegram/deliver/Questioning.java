package summitbot.telegram.deliver;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import summitbot.answer.Trace;
import summitbot.chat.Answering;
import summitbot.chat.Typed;
import summitbot.domain.Answer;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.llm.Usage;
import summitbot.store.Journal;
import summitbot.store.Place;
import summitbot.store.Questions.Past;
import summitbot.store.StoreException;
import summitbot.store.StoredAnswer;
import summitbot.telegram.render.Texts;

/** Takes a question from the journal to its shown answer; after a crash it goes on where it was. */
public final class Questioning {
    private static final Logger LOG = LoggerFactory.getLogger(Questioning.class);
    private static final int LOOKUPS = 32;
    private static final Duration MOST = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMillis(50);
    private static final int TURNS = 10;

    /** A question's way to its answer, and the language in which it is told. */
    private record Way(Lookup lookup, Texts texts) {}

    private final Writing writing;
    private final Journal journal;
    private final Knowledge knowledge;
    private final Clocks clocks;
    private final Semaphore lookups = new Semaphore(LOOKUPS, true);
    private final Underway underway = new Underway();
    private final Traces traces = new Traces();

    public Questioning(Writing writing, Journal journal, Knowledge knowledge, Clocks clocks) {
        this.writing = writing;
        this.journal = journal;
        this.knowledge = knowledge;
        this.clocks = clocks;
    }

    /** Answers, and strikes the entry off the journal when that is done. */
    public void ask(long entry, Past asked, Texts texts) throws InterruptedException {
        Lookup lookup = new Lookup();
        if (underway.begin(asked.place(), entry, lookup)) {
            Past known = writing.patience().insist(() -> writing.questions().begin(asked));
            answer(entry, known, new Way(lookup, texts));
        }
    }

    /** Answers a reworded question in the messages of its old answer. */
    public void reword(long entry, Past known, String text, Texts texts) throws InterruptedException {
        Lookup lookup = new Lookup();
        if (!underway.begin(known.place(), entry, lookup)) {
            return;
        }
        if (!known.asked().equals(text) || known.answer().isEmpty()) {
            writing.patience().insist(() -> writing.questions().reworded(known.id(), text));
            answer(
                    entry,
                    new Past(known.id(), known.place(), known.message(), text, known.at(), Optional.empty()),
                    new Way(lookup, texts));
        } else {
            writing.patience().insist(() -> journal.done(entry));
        }
    }

    /** What waits for an answer or is looked up; all that is asked must be expected there. */
    public Underway underway() {
        return underway;
    }

    /** How the answer to this question came about, as long as that is remembered. */
    public Optional<Trace> trace(long question) {
        return traces.of(question);
    }

    private void answer(long entry, Past question, Way way) throws InterruptedException {
        Place place = question.place();
        int replyTo = Address.isGroup(place.chat()) ? question.message() : 0;
        Delivery delivery =
                new Delivery(writing, question, new Address(place.chat(), place.thread(), replyTo), way.texts());
        Receipt shown = show(delivery, question, way);
        writing.patience().insist(() -> {
            if (shown instanceof Receipt.Closed closed && closed.wholly()) {
                journal.abandon(place.chat());
            }
            journal.done(entry);
        });
    }

    private Receipt show(Delivery delivery, Past question, Way way) throws InterruptedException {
        Optional<Answer> answer = question.answer()
                .flatMap(text -> StoredAnswer.read(text, knowledge.corpus().get()));
        if (answer.isPresent()) {
            answer = way.lookup().trace(answer.get()).map(Trace::answer);
        } else {
            Receipt announced = delivery.announce();
            if (!(announced instanceof Receipt.Shown)) {
                return announced;
            }
            answer = lookUp(delivery, question, way);
            if (answer.isPresent()) {
                String text = StoredAnswer.write(answer.get());
                writing.patience().insist(() -> writing.questions().answered(question.id(), text));
            }
        }
        if (answer.isEmpty()) {
            return delivery.say(way.texts().say("cancelled"));
        }
        Turn turn = new Turn(typed(question).question(), answer.get());
        return delivery.show(answer.get(), next(turn));
    }

    /** An answer is worth showing without them. */
    private List<String> next(Turn turn) {
        try {
            return knowledge.suggestions().apply(Optional.of(turn));
        } catch (RuntimeException | Error e) {
            LOG.error("Nothing can be suggested after an answer", e);
            return List.of();
        }
    }

    /** Empty when the asker has cancelled. */
    private Optional<Answer> lookUp(Delivery delivery, Past question, Way way) throws InterruptedException {
        Typed typed = typed(question);
        if (typed.declined().isPresent()) {
            return way.lookup().trace(typed.declined().get()).map(Trace::answer);
        }
        Lookup lookup = way.lookup();
        List<Turn> turns = turns(question.place());
        // A thread of its own waits, so that who cancels need not.
        CompletableFuture<Void> place =
                CompletableFuture.runAsync(lookups::acquireUninterruptibly, Thread::startVirtualThread);
        try {
            if (lookup.await(place)) {
                lookup.start(counted(question.id()), typed.question(), turns);
                follow(lookup, delivery, question);
            }
            String trouble = way.texts().say(lookup.isDone() ? "broken" : "too.slow");
            Optional<Trace> trace = lookup.trace(new Answer.Unavailable(trouble, false));
            trace.ifPresent(found -> traces.put(question.id(), found));
            return trace.map(Trace::answer);
        } finally {
            lookup.cancel();
            var unused = place.thenRun(lookups::release);
        }
    }

    private void follow(Lookup lookup, Delivery delivery, Past question) throws InterruptedException {
        long end = clocks.time().nanos() + MOST.toNanos();
        while (!lookup.await(STEP) && clocks.time().nanos() < end) {
            boolean now = writing.courier().mayEdit(question.place().chat());
            Optional<Answer> part = now ? lookup.progress() : Optional.empty();
            if (part.isPresent()) {
                delivery.showSoFar(part.get());
            }
        }
    }

    /** Counts on the pipeline's own thread: what a model was asked for an answer that nobody waits for has its price too. */
    private Answering counted(long question) {
        return (asked, turns, soFar) -> {
            Trace trace = knowledge.answering().answer(asked, turns, soFar);
            Usage usage = trace.insight().drafting().usage();
            if (usage.calls() > 0) {
                try {
                    writing.questions().spent(question, usage.calls(), usage.input() + usage.output());
                } catch (StoreException e) {
                    LOG.warn("What a question has cost cannot be written down: {}", e.getMessage());
                }
            }
            return trace;
        };
    }

    private List<Turn> turns(Place place) {
        return writing.questions().conversation(place, TURNS).stream()
                .flatMap(past -> past
                        .answer()
                        .flatMap(text ->
                                StoredAnswer.read(text, knowledge.corpus().get()))
                        .filter(answer -> !(answer instanceof Answer.Unavailable))
                        .map(answer -> new Turn(typed(past).question(), answer))
                        .stream())
                .toList();
    }

    private static Typed typed(Past past) {
        return Typed.of(new Question(past.asked()));
    }
}
