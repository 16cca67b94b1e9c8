package summitbot.store;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What people think of answers, one opinion a person and answer. */
public final class Feedback {
    /** Questions of so many seconds before belong to the same conversation. */
    private static final long CONVERSATION = 1_800;

    /**
     * What people think of one answer.
     *
     * @param turns questions of the same person just before, oldest first
     * @param answer as the caller wrote it
     */
    public record Opinion(long question, String asked, List<String> turns, String answer, int good, int bad) {
        public Opinion {
            turns = List.copyOf(turns);
        }
    }

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

    /** Of all answers of which somebody thinks something, oldest first. */
    public List<Opinion> all() {
        return database.run(Feedback::all);
    }

    static List<Opinion> all(Sql sql) throws SQLException {
        List<Opinion> opinions = sql.list(
                "SELECT id, asked, answer, SUM(good), SUM(1 - good) FROM feedback JOIN question ON question = id"
                        + " WHERE answer IS NOT NULL GROUP BY id ORDER BY id",
                row -> new Opinion(
                        row.getLong(1), row.getString(2), List.of(), row.getString(3), row.getInt(4), row.getInt(5)));
        List<Opinion> withTurns = new ArrayList<>();
        for (Opinion one : opinions) {
            withTurns.add(new Opinion(
                    one.question(), one.asked(), turns(sql, one.question()), one.answer(), one.good(), one.bad()));
        }
        return withTurns;
    }

    private static List<String> turns(Sql sql, long question) throws SQLException {
        return sql.list(
                        "SELECT earlier.asked FROM question earlier JOIN question this ON this.id = ?"
                                + " WHERE earlier.id < this.id AND earlier.chat = this.chat"
                                + " AND earlier.thread = this.thread AND earlier.person = this.person"
                                + " AND earlier.answer IS NOT NULL AND earlier.at >= this.at - ?"
                                + " ORDER BY earlier.id DESC LIMIT 3",
                        row -> row.getString(1),
                        question,
                        CONVERSATION)
                .reversed();
    }
}
