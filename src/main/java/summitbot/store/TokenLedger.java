package summitbot.store;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Tokens of language models by day, written down before they are spent. It has a file of its own, because a console
 * and a bot may share one limit while only one of them may have the {@link Store}. Safe for several threads and
 * processes.
 */
public final class TokenLedger implements AutoCloseable {
    private final Database database;

    private TokenLedger(Path file) {
        database = new Database(file);
        database.run(
                sql -> sql.run("CREATE TABLE IF NOT EXISTS tokens (day TEXT PRIMARY KEY, spent INTEGER NOT NULL)"));
    }

    /** Makes the file when it is missing; its folder must exist. */
    public static TokenLedger open(Path file) {
        return new TokenLedger(file);
    }

    /** Forgets everything with the process. */
    public static TokenLedger inMemory() {
        return new TokenLedger(Path.of(":memory:"));
    }

    /** Adds {@code tokens} to the day, or changes nothing and returns false when they would pass {@code limit}. */
    public boolean take(LocalDate day, long tokens, long limit) {
        return database.run(sql -> {
            sql.run("INSERT OR IGNORE INTO tokens VALUES (?, 0)", day.toString());
            return sql.run(
                            "UPDATE tokens SET spent = spent + ? WHERE day = ? AND spent + ? <= ?",
                            tokens,
                            day.toString(),
                            tokens,
                            limit)
                    == 1;
        });
    }

    /** Takes back what was too much; a negative number adds what was too little. */
    public void giveBack(LocalDate day, long tokens) {
        database.run(
                sql -> sql.run("UPDATE tokens SET spent = max(0, spent - ?) WHERE day = ?", tokens, day.toString()));
    }

    public long spent(LocalDate day) {
        return database.run(sql -> sql.number("SELECT spent FROM tokens WHERE day = ?", day.toString()));
    }

    @Override
    public void close() {
        database.close();
    }
}
