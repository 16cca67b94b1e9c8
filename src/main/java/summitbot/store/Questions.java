package summitbot.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions, the messages that show their answers, and the answers; kept for 30 days. */
public final class Questions {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final String COLUMNS = "SELECT id, chat, thread, person, message, asked, at, answer FROM question ";

    /**
     * A question with what became of it.
     *
     * @param id that of its entry in the journal
     * @param message the one that asked
     * @param at seconds of the epoch when it was asked
     * @param answer as the caller wrote it; empty when there is none yet
     */
    public record Past(long id, Place place, int message, String asked, long at, Optional<String> answer) {}

    private final Database database;
    private final InstantSource clock;

    Questions(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Starts on a question, or gives back what is known of it from before a crash. */
    public Past begin(Past asked) {
        Place place = asked.place();
        return database.run(sql -> {
            sql.run("DELETE FROM question WHERE at < ?", oldest());
            sql.run(
                    "INSERT OR IGNORE INTO question (id, chat, thread, person, message, asked, at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    asked.id(),
                    place.chat(),
                    place.thread(),
                    place.person(),
                    asked.message(),
                    asked.asked(),
                    asked.at());
            return sql.first(COLUMNS + "WHERE id = ?", Questions::past, asked.id())
                    .orElse(asked);
        });
    }

    /** Whether this entry has been begun before. */
    public boolean isKnown(long id) {
        return database.run(sql -> sql.number("SELECT COUNT(*) FROM question WHERE id = ?", id)) > 0;
    }

    /** The messages that show the answer, in order. */
    public List<Integer> parts(long id) {
        return database.run(sql ->
                sql.list("SELECT message FROM part WHERE question = ? ORDER BY number", row -> row.getInt(1), id));
    }

    /** A message that shows part {@code number} of the answer, from 0; takes the place of an earlier one. */
    public void shown(Past question, int number, int message) {
        database.run(sql -> sql.run(
                "INSERT OR REPLACE INTO part (chat, message, question, number)"
                        + " SELECT chat, ?, id, ? FROM question WHERE id = ?",
                message,
                number,
                question.id()));
    }

    public void answered(long id, String answer) {
        database.run(sql -> sql.run("UPDATE question SET answer = ? WHERE id = ?", answer, id));
    }

    /** A language model was asked for it, perhaps once more. */
    public void spent(long id, int calls, long tokens) {
        database.run(sql ->
                sql.run("UPDATE question SET calls = calls + ?, tokens = tokens + ? WHERE id = ?", calls, tokens, id));
    }

    /** The question was rewritten: its answer no longer counts, its messages stay. */
    public void reworded(long id, String asked) {
        database.run(sql -> sql.run("UPDATE question SET asked = ?, answer = NULL WHERE id = ?", asked, id));
    }

    public Optional<Past> askedBy(long chat, int message) {
        return database.run(sql -> sql.first(
                COLUMNS + "WHERE chat = ? AND message = ? ORDER BY id DESC LIMIT 1", Questions::past, chat, message));
    }

    /** The question whose answer this message shows. */
    public Optional<Past> shownBy(long chat, int message) {
        return database.run(sql -> sql.first(
                COLUMNS + "WHERE id = (SELECT question FROM part WHERE chat = ? AND message = ?)",
                Questions::past,
                chat,
                message));
    }

    /** The last answered questions of a conversation, oldest first, without those before a new start. */
    public List<Past> conversation(Place place, int most) {
        List<Past> newest = database.run(sql -> sql.list(
                COLUMNS + "WHERE chat = ? AND thread = ? AND person = ? AND past = 0 AND answer IS NOT NULL"
                        + " ORDER BY id DESC LIMIT ?",
                Questions::past,
                place.chat(),
                place.thread(),
                place.person(),
                most));
        return newest.reversed();
    }

    /** What was said so far no longer belongs to the conversation. */
    public void startNew(Place place) {
        database.run(sql -> sql.run(
                "UPDATE question SET past = 1 WHERE chat = ? AND thread = ? AND person = ?",
                place.chat(),
                place.thread(),
                place.person()));
    }

    private static Past past(ResultSet row) throws SQLException {
        @Nullable String answer = row.getString(8);
        Place place = new Place(row.getLong(2), row.getInt(3), row.getLong(4));
        return new Past(
                row.getLong(1), place, row.getInt(5), row.getString(6), row.getLong(7), Optional.ofNullable(answer));
    }

    private long oldest() {
        return clock.instant().minus(KEPT).getEpochSecond();
    }
}
