package summitbot.store;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** How many questions a person has asked today, and what they cost; days are those of UTC, and survive a restart. */
public final class Usage {
    /**
     * What a language model was asked for one person.
     *
     * @param calls requests sent
     * @param tokens read and written
     */
    public record Spent(long person, long calls, long tokens) {}

    private final Database database;
    private final InstantSource clock;

    Usage(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Counts one more unless {@code cap} is reached; gives whether it was counted. */
    public boolean count(long person, int cap) {
        String today = today().toString();
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

    /** What questions of this day have cost, by person; who has cost most comes first, who cost nothing is left out. */
    public List<Spent> spent(LocalDate day) {
        long start = day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        long end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        return database.run(sql -> sql.list(
                "SELECT person, SUM(calls), SUM(tokens) FROM question WHERE at >= ? AND at < ? AND calls > 0"
                        + " GROUP BY person ORDER BY SUM(tokens) DESC, person",
                row -> new Spent(row.getLong(1), row.getLong(2), row.getLong(3)),
                start,
                end));
    }

    public List<Spent> spentToday() {
        return spent(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
