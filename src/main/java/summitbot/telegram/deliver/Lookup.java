package summitbot.telegram.deliver;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import summitbot.answer.Trace;
import summitbot.chat.Answering;
import summitbot.domain.Answer;
import summitbot.domain.Question;
import summitbot.domain.Turn;

/** One question on its way through the pipeline, with a thread of its own, so that it can be given up. */
final class Lookup {
    private static final Logger LOG = LoggerFactory.getLogger(Lookup.class);

    private final CompletableFuture<Optional<Trace>> result = new CompletableFuture<>();
    private final AtomicReference<Optional<Answer>> soFar = new AtomicReference<>(Optional.empty());

    /** Begins, unless it was given up before; once there is a result, nobody waits for the thread. */
    void start(Answering answering, Question question, List<Turn> turns) {
        Thread thread = Thread.ofVirtual().unstarted(() -> run(answering, question, turns));
        if (!result.isDone()) {
            thread.start();
            var unused = result.whenComplete((way, failure) -> thread.interrupt());
        }
    }

    /** Nobody wants the answer any more; gives false when it is found already. */
    boolean cancel() {
        return result.complete(Optional.empty());
    }

    /** Waits for {@code place}, or until it is given up; gives whether it may start. */
    boolean await(CompletableFuture<Void> place) throws InterruptedException {
        try {
            CompletableFuture.anyOf(place, result).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("waiting for a place failed", e);
        }
        return !result.isDone();
    }

    /** What is new since the last call. */
    Optional<Answer> progress() {
        return soFar.getAndSet(Optional.empty());
    }

    boolean isDone() {
        return result.isDone();
    }

    /** Waits for the end; gives whether it has come. */
    boolean await(Duration most) throws InterruptedException {
        try {
            result.get(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            // Asked for by trace().
        }
        return true;
    }

    /** The answer, empty when it was given up; {@code otherwise} when there is none or something went wrong. Then it stays. */
    Optional<Trace> trace(Answer otherwise) {
        Optional<Trace> late = Optional.of(Trace.of(otherwise));
        result.complete(late);
        try {
            return result.getNow(late);
        } catch (java.util.concurrent.CompletionException e) {
            LOG.error("A question could not be answered", e.getCause());
            return Optional.of(Trace.of(otherwise));
        }
    }

    private void run(Answering answering, Question question, List<Turn> turns) {
        try {
            result.complete(Optional.of(answering.answer(question, turns, part -> soFar.set(Optional.of(part)))));
        } catch (RuntimeException | Error e) {
            // Told to the asker; an Error of the pipeline is no reason to stop serving others.
            result.completeExceptionally(e);
        }
    }
}
