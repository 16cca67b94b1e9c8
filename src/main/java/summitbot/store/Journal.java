package summitbot.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Telegram has handed over: each update is taken once, and kept until it is dealt with. */
public final class Journal {
    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final long QUARANTINE_BYTES = 10_000_000;

    /** What is to become of an update. */
    public enum Fate {
        /** Kept until it is done. */
        KEPT,
        /** Only remembered, so that it is not taken twice. */
        PASSED,
        /** Not readable; set aside. */
        SET_ASIDE
    }

    /**
     * An update as received.
     *
     * @param reason why it is set aside; empty otherwise
     */
    public record Received(long update, long chat, long person, String payload, Fate fate, String reason) {}

    /** An update that waits; the number grows with arrival. */
    public record Entry(long id, long chat) {}

    /**
     * What was new of a batch.
     *
     * @param fresh positions in the batch of updates not seen before
     * @param entries one for each of them, in order; the id is 0 when it is not kept
     */
    public record Taken(List<Integer> fresh, List<Entry> entries) {
        public Taken {
            fresh = List.copyOf(fresh);
            entries = List.copyOf(entries);
        }
    }

    private final Database database;
    private final InstantSource clock;

    Journal(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes a batch; when this returns it may be confirmed, when it throws it must not be. */
    public Taken take(List<Received> batch) {
        return database.run(sql -> {
            List<Integer> fresh = new ArrayList<>();
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < batch.size(); i++) {
                Received received = batch.get(i);
                if (sql.run("INSERT OR IGNORE INTO seen VALUES (?, ?)", received.update(), now()) == 1) {
                    fresh.add(i);
                    entries.add(new Entry(keep(sql, received), received.chat()));
                }
            }
            sql.run("DELETE FROM seen WHERE at < ?", now() - REMEMBERED.toSeconds());
            return new Taken(fresh, entries);
        });
    }

    /** Keeps something to do that did not come as an update of its own. */
    public Entry add(long chat, long person, String payload) {
        return database.run(sql -> {
            sql.run("INSERT INTO inbox (chat, person, payload) VALUES (?, ?, ?)", chat, person, payload);
            return new Entry(sql.number("SELECT last_insert_rowid()"), chat);
        });
    }

    /** What is not done yet, oldest first. */
    public List<Entry> pending() {
        return database.run(sql ->
                sql.list("SELECT id, chat FROM inbox ORDER BY id", row -> new Entry(row.getLong(1), row.getLong(2))));
    }

    /** The update as received; empty when it is done or was erased. */
    public Optional<String> payload(long entry) {
        return database.run(sql -> sql.first("SELECT payload FROM inbox WHERE id = ?", row -> row.getString(1), entry));
    }

    public void done(long entry) {
        done(List.of(entry));
    }

    /** All at once, which costs the disk no more than one. */
    public void done(List<Long> entries) {
        database.run(sql -> {
            for (long entry : entries) {
                sql.run("DELETE FROM inbox WHERE id = ?", entry);
            }
            return entries.size();
        });
    }

    /** Nothing can be written to this chat any more, so nothing in it waits. */
    public void abandon(long chat) {
        database.run(sql -> sql.run("DELETE FROM inbox WHERE chat = ?", chat));
    }

    /** Sets aside what could be read but not dealt with. */
    public void setAside(long entry, String reason) {
        database.run(sql -> {
            Optional<String> payload =
                    sql.first("SELECT payload FROM inbox WHERE id = ?", row -> row.getString(1), entry);
            if (payload.isPresent()) {
                quarantine(sql, reason, payload.get());
            }
            return sql.run("DELETE FROM inbox WHERE id = ?", entry);
        });
    }

    /** How many updates are set aside. */
    public int quarantined() {
        return database.run(sql -> (int) sql.number("SELECT COUNT(*) FROM quarantine"));
    }

    private long keep(Sql sql, Received received) throws SQLException {
        return switch (received.fate()) {
            case PASSED -> 0;
            case SET_ASIDE -> {
                quarantine(sql, received.reason(), received.payload());
                yield 0;
            }
            case KEPT -> {
                sql.run(
                        "INSERT INTO inbox (chat, person, payload) VALUES (?, ?, ?)",
                        received.chat(),
                        received.person(),
                        received.payload());
                yield sql.number("SELECT last_insert_rowid()");
            }
        };
    }

    /** The oldest make room for the newest. */
    private void quarantine(Sql sql, String reason, String payload) throws SQLException {
        String kept = payload.substring(0, Math.min(payload.length(), (int) QUARANTINE_BYTES / 10));
        sql.run("INSERT INTO quarantine (reason, payload, at) VALUES (?, ?, ?)", reason, kept, now());
        long bytes = sql.number("SELECT SUM(LENGTH(CAST(payload AS BLOB))) FROM quarantine");
        while (bytes > QUARANTINE_BYTES) {
            bytes -= sql.number("SELECT LENGTH(CAST(payload AS BLOB)) FROM quarantine ORDER BY id LIMIT 1");
            sql.run("DELETE FROM quarantine WHERE id = (SELECT MIN(id) FROM quarantine)");
        }
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
