package summitbot.telegram.deliver;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CountDownLatch;

/**
 * Lets a bounded number through at once, and of those who wait the latest first: who came long ago may have gone, and has
 * waited anyway. Everybody's turn comes when the rush is over.
 */
public final class Turnstile {
    private record Ticket(long number, CountDownLatch called) {}

    private final PriorityQueue<Ticket> waiting =
            new PriorityQueue<>(Comparator.comparingLong(Ticket::number).reversed());
    private int free;

    public Turnstile(int places) {
        free = places;
    }

    /** Waits, then does the work; the higher {@code number} goes first. */
    public void pass(long number, Mailboxes.Work work) throws InterruptedException {
        enter(new Ticket(number, new CountDownLatch(1)));
        try {
            work.run();
        } finally {
            leave();
        }
    }

    /** How many wait to be let through. */
    public synchronized int waiting() {
        return waiting.size();
    }

    private void enter(Ticket ticket) throws InterruptedException {
        synchronized (this) {
            waiting.add(ticket);
            call();
        }
        try {
            ticket.called().await();
        } catch (InterruptedException e) {
            giveUp(ticket);
            throw e;
        }
    }

    private synchronized void giveUp(Ticket ticket) {
        if (!waiting.remove(ticket)) {
            leave();
        }
    }

    private synchronized void leave() {
        free++;
        call();
    }

    private void call() {
        while (free > 0 && !waiting.isEmpty()) {
            free--;
            waiting.remove().called().countDown();
        }
    }
}
