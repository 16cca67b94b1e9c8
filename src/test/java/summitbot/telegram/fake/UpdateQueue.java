package summitbot.telegram.fake;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** What waits for the bot: bounded, each update with its own time to live, forgotten when an offset passes it. */
final class UpdateQueue {
    private static final int MOST_UPDATES = 100_000;
    private static final long MOST_BYTES = 128L << 20;
    private static final int FUTURE = 10;
    private static final int PAST = 2_000_000;

    private record Entry(int id, String json, long expires) {
        int bytes() {
            return json.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    private final InstantSource clock;
    private final ArrayDeque<Entry> entries = new ArrayDeque<>();
    private int tail;
    private long bytes;

    UpdateQueue(InstantSource clock, int first) {
        this.clock = clock;
        this.tail = first;
    }

    /**
     * Adds an update unless the queue is full.
     *
     * @param body the update without its id and without the opening brace
     * @return the id, 0 when refused
     */
    synchronized int push(String body, long seconds) {
        Entry entry = new Entry(tail, "{\"update_id\":" + tail + "," + body, now() + seconds);
        if (entries.size() >= MOST_UPDATES || bytes + entry.bytes() > MOST_BYTES) {
            return 0;
        }
        entries.addLast(entry);
        bytes += entry.bytes();
        tail++;
        notifyAll();
        return entry.id();
    }

    /** Forgets what lies below {@code offset} and what has expired, then gives the oldest of the rest. */
    synchronized List<String> read(int offset, int limit) {
        if (offset < 0) {
            while (entries.size() > -offset) {
                drop();
            }
        }
        boolean strange = offset > tail + FUTURE || offset < tail - PAST;
        int from = offset <= 0 || strange ? Integer.MIN_VALUE : offset;
        while (!entries.isEmpty() && entries.getFirst().id() < from) {
            drop();
        }
        entries.removeIf(this::expired);
        List<String> read = new ArrayList<>();
        for (Entry entry : entries) {
            if (read.size() == limit) {
                break;
            }
            read.add(entry.json());
        }
        return read;
    }

    /** As after a week of silence: what waited is gone and ids go on from anywhere. */
    synchronized void restartAt(int id) {
        entries.clear();
        bytes = 0;
        tail = id;
    }

    synchronized int waiting() {
        return entries.size();
    }

    private void drop() {
        bytes -= entries.removeFirst().bytes();
    }

    private boolean expired(Entry entry) {
        boolean over = entry.expires() < now();
        if (over) {
            bytes -= entry.bytes();
        }
        return over;
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
