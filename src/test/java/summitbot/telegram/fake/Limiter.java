package summitbot.telegram.fake;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import summitbot.telegram.api.Time;

/** Flood limits; who sends inside the wait that was asked for waits twice as long the next time. */
final class Limiter {
    private static final double SECOND = 1e9;

    /** What is counted, with how many a second and how many at once. */
    enum Kind {
        PRIVATE_SEND(1, 1),
        PRIVATE_EDIT(1, 1),
        GROUP_SEND(20 / 60.0, 20),
        GROUP_EDIT(20 / 60.0, 20),
        ANYWHERE(30, 30);

        private final double rate;
        private final double most;

        Kind(double rate, double most) {
            this.rate = rate;
            this.most = most;
        }
    }

    private record Key(Kind kind, long chat) {}

    private static final class Bucket {
        private double left;
        private long filled;
    }

    private record Ban(long until, long seconds) {}

    private final Time time;
    private final Map<Key, Bucket> buckets = new HashMap<>();
    private final Map<Key, Ban> bans = new HashMap<>();
    private final AtomicInteger ignored = new AtomicInteger();

    Limiter(Time time) {
        this.time = time;
    }

    /** How often a chat was written to although its wait was not over. */
    int ignored() {
        return ignored.get();
    }

    synchronized void take(long chat, Kind kind) {
        boolean edit = kind == Kind.PRIVATE_EDIT || kind == Kind.GROUP_EDIT;
        check(new Key(kind, chat));
        if (!edit) {
            Key all = new Key(Kind.ANYWHERE, 0);
            double missing = missing(all);
            if (missing > 0) {
                throw Refusal.flood((long) Math.ceil(missing));
            }
            bucket(all).left--;
        }
        bucket(new Key(kind, chat)).left--;
    }

    private void check(Key key) {
        Ban ban = bans.get(key);
        if (ban != null && time.nanos() < ban.until()) {
            ignored.incrementAndGet();
            throw ban(key, ban.seconds() * 2);
        }
        double missing = missing(key);
        if (missing > 0) {
            throw ban(key, (long) Math.ceil(missing));
        }
    }

    private Refusal ban(Key key, long seconds) {
        bans.put(key, new Ban(time.nanos() + (long) (seconds * SECOND), seconds));
        return Refusal.flood(seconds);
    }

    /** Seconds until one more fits, at most 0 when it fits now. */
    private double missing(Key key) {
        Bucket bucket = bucket(key);
        long now = time.nanos();
        double more = (now - bucket.filled) / SECOND * key.kind().rate;
        bucket.left = Math.min(key.kind().most, bucket.left + more);
        bucket.filled = now;
        return (1 - bucket.left) / key.kind().rate;
    }

    private Bucket bucket(Key key) {
        return buckets.computeIfAbsent(key, k -> {
            Bucket bucket = new Bucket();
            bucket.left = k.kind().most;
            bucket.filled = time.nanos();
            return bucket;
        });
    }
}
