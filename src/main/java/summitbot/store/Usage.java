package summitbot.store;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How many questions a person has asked today; days are those of UTC, and survive a restart. */
public final class Usage {
    private final Database database;
    private final InstantSource clock;

    Usage(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Counts one more unless {@code cap} is reached; gives whether it was counted. */
    public boolean count(long person, int cap) {
        String today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        return database.run(sql -> {
            sql.run("DELETE FROM usage WHERE day < ?", today);
            sql.run("INSERT OR IGNORE INTO usage VALUES (?, ?, 0)", today, person);
            return sql.run(
                            "UPDATE usage SET count = count + 1 WHERE day = ? AND person = ? AND count < ?",
                            today,
                            person,
                            cap)
                    == 1;
        });
    }
}
