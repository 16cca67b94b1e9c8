package summitbot.store;

import java.sql.SQLException;
import java.util.List;

/** The tables, as steps that were taken in this order; a step is never changed, only added. */
final class Schema {
    private static final List<String> FIRST = List.of(
            // Updates that were handed over, so that none is taken twice.
            "CREATE TABLE seen (update_id INTEGER PRIMARY KEY, at INTEGER NOT NULL)",
            // Updates that wait for an answer, in order of arrival, as received.
            """
            CREATE TABLE inbox (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              chat INTEGER NOT NULL,
              person INTEGER NOT NULL,
              payload TEXT NOT NULL)""",
            // Updates that nobody could read.
            """
            CREATE TABLE quarantine (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              reason TEXT NOT NULL,
              payload TEXT NOT NULL,
              at INTEGER NOT NULL)""",
            // Questions with what became of them; the id is that of the inbox.
            """
            CREATE TABLE question (
              id INTEGER PRIMARY KEY,
              chat INTEGER NOT NULL,
              thread INTEGER NOT NULL,
              person INTEGER NOT NULL,
              message INTEGER NOT NULL,
              asked TEXT NOT NULL,
              at INTEGER NOT NULL,
              answer TEXT,
              past INTEGER NOT NULL DEFAULT 0)""",
            "CREATE INDEX question_of_conversation ON question (chat, thread, person)",
            "CREATE INDEX question_of_message ON question (chat, message)",
            "CREATE INDEX question_by_age ON question (at)",
            // The messages that show an answer, from 0.
            """
            CREATE TABLE part (
              chat INTEGER NOT NULL,
              message INTEGER NOT NULL,
              question INTEGER NOT NULL REFERENCES question ON DELETE CASCADE,
              number INTEGER NOT NULL,
              PRIMARY KEY (question, number))""",
            "CREATE INDEX part_of_message ON part (chat, message)",
            """
            CREATE TABLE feedback (
              question INTEGER NOT NULL REFERENCES question ON DELETE CASCADE,
              person INTEGER NOT NULL,
              good INTEGER NOT NULL,
              at INTEGER NOT NULL,
              PRIMARY KEY (question, person))""",
            "CREATE TABLE usage (day TEXT NOT NULL, person INTEGER NOT NULL, count INTEGER NOT NULL,"
                    + " PRIMARY KEY (day, person))");

    private static final List<List<String>> STEPS = List.of(
            FIRST,
            List.of(
                    // What a language model has cost for each question, and so for each person and day.
                    "ALTER TABLE question ADD COLUMN calls INTEGER NOT NULL DEFAULT 0",
                    "ALTER TABLE question ADD COLUMN tokens INTEGER NOT NULL DEFAULT 0"));

    private Schema() {}

    static void bringUpToDate(Sql sql) throws SQLException {
        bringUpTo(sql, STEPS.size());
    }

    /** Takes the steps that are missing up to this one. */
    static void bringUpTo(Sql sql, int wanted) throws SQLException {
        long version = sql.number("PRAGMA user_version");
        if (version > wanted) {
            throw new StoreException("The data folder was written by a newer version of the bot; use that one.");
        }
        for (List<String> step : STEPS.subList((int) version, wanted)) {
            for (String statement : step) {
                sql.run(statement);
            }
        }
        sql.run("PRAGMA user_version = " + wanted);
    }
}
