package summitbot.telegram.deliver;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work in order for each chat, and at once for different chats; what one piece of work throws stops no other. */
public final class Mailboxes {
    private static final Logger LOG = LoggerFactory.getLogger(Mailboxes.class);

    /** A piece of work; it is interrupted when the bot stops. */
    public interface Work {
        void run() throws InterruptedException;
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Long, ArrayDeque<Work>> waiting = new HashMap<>();
    private boolean closed;

    /**
     * Puts work behind what waits for this chat.
     *
     * @param most how much may wait beside the work under way
     * @return false when that much waits already
     */
    public synchronized boolean offer(long chat, int most, Work work) {
        ArrayDeque<Work> box = waiting.get(chat);
        if (box != null && box.size() >= most) {
            return false;
        }
        if (closed) {
            // It is in the journal, and comes up at the next start.
            return true;
        }
        if (box == null) {
            waiting.put(chat, new ArrayDeque<>());
            threads.execute(() -> drain(chat, work));
        } else {
            box.add(work);
        }
        return true;
    }

    /** Whether all that was offered for this chat is done. */
    public synchronized boolean isIdle(long chat) {
        return !waiting.containsKey(chat);
    }

    /** How many chats have work under way. */
    public synchronized int chats() {
        return waiting.size();
    }

    /** How many pieces wait in all. */
    public synchronized int size() {
        return waiting.values().stream().mapToInt(ArrayDeque::size).sum() + waiting.size();
    }

    /** Lets what is under way end, and interrupts what has not ended after {@code grace}. */
    public void close(Duration grace) throws InterruptedException {
        synchronized (this) {
            closed = true;
            waiting.values().forEach(ArrayDeque::clear);
        }
        threads.shutdown();
        if (!threads.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
            threads.shutdownNow();
            if (!threads.awaitTermination(500, TimeUnit.MILLISECONDS)) {
                LOG.warn("Some work did not end; it goes on at the next start.");
            }
        }
    }

    private void drain(long chat, Work first) {
        Optional<Work> next = Optional.of(first);
        while (next.isPresent()) {
            try {
                next.get().run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | Error e) {
                LOG.error("Work for a chat failed", e);
            }
            next = next(chat);
        }
    }

    private synchronized Optional<Work> next(long chat) {
        ArrayDeque<Work> box = waiting.get(chat);
        if (box == null || box.isEmpty() || Thread.currentThread().isInterrupted()) {
            waiting.remove(chat);
            return Optional.empty();
        }
        return Optional.of(box.poll());
    }
}
