package summitbot.console;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import summitbot.domain.Answer;

/** Runs one answer at a time on a thread of its own, so that it can be stopped. */
final class Asking {
    private volatile @Nullable FutureTask<Answer> running;

    /** The answer; empty when it was stopped. */
    Optional<Answer> ask(Supplier<Answer> question) {
        FutureTask<Answer> task = new FutureTask<>(question::get);
        running = task;
        Thread.ofPlatform().daemon().name("answer").start(task);
        try {
            return Optional.of(task.get());
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("answering failed", e.getCause());
        } finally {
            running = null;
        }
    }

    void stop() {
        FutureTask<Answer> task = running;
        if (task != null) {
            task.cancel(true);
        }
    }
}
