package summitbot.store;

import java.time.InstantSource;
import java.util.List;

/** What people think of answers, one opinion a person and answer. */
public final class Feedback {
    /**
     * An opinion with what it is about.
     *
     * @param answer as the caller wrote it
     */
    public record Opinion(String asked, String answer, boolean good, long at) {}

    private final Database database;
    private final InstantSource clock;

    Feedback(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A later opinion of the same person replaces the earlier one. */
    public void give(long question, long person, boolean good) {
        long at = clock.instant().getEpochSecond();
        database.run(sql ->
                sql.run("INSERT OR REPLACE INTO feedback VALUES (?, ?, ?, ?)", question, person, good ? 1 : 0, at));
    }

    public void takeBack(long question, long person) {
        database.run(sql -> sql.run("DELETE FROM feedback WHERE question = ? AND person = ?", question, person));
    }

    /** All opinions, oldest first. */
    public List<Opinion> all() {
        return database.run(sql -> sql.list(
                "SELECT asked, answer, good, feedback.at FROM feedback JOIN question ON question = id"
                        + " WHERE answer IS NOT NULL ORDER BY feedback.at, id",
                row -> new Opinion(row.getString(1), row.getString(2), row.getInt(3) == 1, row.getLong(4))));
    }
}
