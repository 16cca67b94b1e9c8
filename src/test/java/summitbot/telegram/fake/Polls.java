package summitbot.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import summitbot.telegram.api.Time;

/** The rules of {@code getUpdates}: long polls, impatient pollers, and two pollers at once. */
final class Polls {
    private static final Set<String> DEFAULT_KINDS =
            Set.of("message", "edited_message", "channel_post", "callback_query", "inline_query", "my_chat_member");
    private static final Duration STEP = Duration.ofMillis(2);
    private static final long SECOND = 1_000_000_000L;

    private final UpdateQueue queue;
    private final Time time;
    private final AtomicLong turn = new AtomicLong();
    private volatile Set<String> kinds = DEFAULT_KINDS;
    private int lastOffset;
    private long lastStart;
    private long nextConflict;

    Polls(UpdateQueue queue, Time time) {
        this.queue = queue;
        this.time = time;
        this.lastStart = time.nanos() - 100 * SECOND;
        this.nextConflict = lastStart;
    }

    boolean allows(String kind) {
        return kinds.contains(kind);
    }

    List<String> read(JsonNode arguments) throws InterruptedException {
        if (arguments.has("allowed_updates")) {
            kinds = Set.copyOf(Json.strings(arguments.get("allowed_updates")));
        }
        int offset = arguments.path("offset").asInt(0);
        int limit = Math.clamp(arguments.path("limit").asInt(100), 1, 100);
        int timeout = Math.clamp(arguments.path("timeout").asInt(0), 0, 50);
        long now = time.nanos();
        synchronized (this) {
            boolean again = offset == lastOffset;
            if (again && timeout < 3 && now < lastStart + 3 * SECOND) {
                timeout = 3;
            }
            if (again && now < lastStart + SECOND / 2) {
                limit = 1;
            }
            lastOffset = offset;
            lastStart = now;
        }
        return await(offset, limit, now + timeout * SECOND);
    }

    private List<String> await(int offset, int limit, long end) throws InterruptedException {
        List<String> read = queue.read(offset, limit);
        if (!read.isEmpty()) {
            return read;
        }
        long mine = turn.incrementAndGet();
        while (read.isEmpty() && time.nanos() < end) {
            Thread.sleep(STEP);
            if (turn.get() != mine) {
                throw conflict();
            }
            read = queue.read(offset, limit);
        }
        return read;
    }

    private Refusal conflict() throws InterruptedException {
        boolean wait;
        synchronized (this) {
            wait = time.nanos() < nextConflict;
            if (!wait) {
                nextConflict = time.nanos() + 3 * SECOND;
            }
        }
        if (wait) {
            time.sleep(Duration.ofSeconds(3));
        }
        return Refusal.of(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
    }
}
