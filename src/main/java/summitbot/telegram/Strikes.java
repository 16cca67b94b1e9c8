package summitbot.telegram;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import summitbot.store.Journal;

/**
 * Strikes off the journal what will not be dealt with, so that it does not come up again at the next start. Whatever comes while
 * the disk is busy goes in one write: in a flood, one for each would keep the polls waiting.
 */
final class Strikes {
    private static final Logger LOG = LoggerFactory.getLogger(Strikes.class);

    private final Journal journal;
    private final List<Long> waiting = new ArrayList<>();
    private boolean writing;

    Strikes(Journal journal) {
        this.journal = journal;
    }

    /** Never blocks. */
    synchronized void add(long entry) {
        waiting.add(entry);
        if (!writing) {
            writing = true;
            Thread.startVirtualThread(this::write);
        }
    }

    /** Waits until all is written, or cannot be. */
    synchronized void settle() throws InterruptedException {
        while (writing) {
            wait();
        }
    }

    private void write() {
        for (List<Long> entries = take(); !entries.isEmpty(); entries = take()) {
            try {
                journal.done(entries);
            } catch (RuntimeException | Error e) {
                LOG.error("{} entries come up again at the next start", entries.size(), e);
            }
        }
    }

    private synchronized List<Long> take() {
        List<Long> taken = List.copyOf(waiting);
        waiting.clear();
        if (taken.isEmpty()) {
            writing = false;
            notifyAll();
        }
        return taken;
    }
}
