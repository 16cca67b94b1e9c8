package summitbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.store.Journal.Entry;
import summitbot.store.Questions.Past;

/** However few pages the database may still grow by: what was confirmed stays, what was not is as if never tried. */
final class FullDiskTest {
    private static final Place HERE = new Place(7, 0, 7);
    private static final String LONG = "x".repeat(9_000);

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasConfirmedAtWhateverPageItBecomesFull() throws Exception {
        int confirmed = 0;
        int most = 0;
        for (int room = 0; confirmed == 0 || confirmed < most || room < 30; room++) {
            Path here = Files.createDirectory(folder.resolve("room" + room));
            most = 8;
            confirmed = fill(here, room);
            try (Store again = Store.open(here, () -> Samples.NOW)) {
                assertThat(again.journal().pending())
                        .as("with room for %d pages", room)
                        .hasSize(confirmed);
                assertThat(take(again.journal(), 99)).isTrue();
            }
        }
        assertThat(confirmed).isEqualTo(most);
    }

    /** Gives how many of eight updates were confirmed. */
    private static int fill(Path folder, int room) {
        try (Database database = new Database(folder.resolve("summit-bot.db"))) {
            database.run(sql -> {
                Schema.bringUpToDate(sql);
                return true;
            });
            limit(database, database.run(sql -> sql.number("PRAGMA page_count")) + room);
            Journal journal = new Journal(database, () -> Samples.NOW);
            Questions questions = new Questions(database, () -> Samples.NOW);
            int confirmed = (int) IntStream.range(0, 8)
                    .filter(update -> take(journal, update))
                    .count();
            for (Entry entry : journal.pending()) {
                answer(questions, entry);
            }
            limit(database, 1_000_000);
            Past asked = Samples.asked(1, HERE, LONG);
            assertThat(questions.begin(asked).asked())
                    .as("goes on with room again")
                    .isEqualTo(LONG);
            return confirmed;
        }
    }

    private static void limit(Database database, long pages) {
        database.run(sql -> sql.number("PRAGMA max_page_count = " + pages));
    }

    private static boolean take(Journal journal, int update) {
        try {
            return journal.take(List.of(Samples.kept(update, LONG))).fresh().size() == 1;
        } catch (StoreException e) {
            assertThat(e).hasMessageContaining("full");
            return false;
        }
    }

    /** Wholly or not at all. */
    private static void answer(Questions questions, Entry entry) {
        Past asked = Samples.asked(entry.id(), HERE, LONG);
        try {
            questions.begin(asked);
        } catch (StoreException e) {
            assertThat(e).hasMessageContaining("full");
            assertThat(questions.isKnown(entry.id())).isFalse();
            return;
        }
        try {
            questions.answered(entry.id(), LONG);
        } catch (StoreException e) {
            assertThat(questions.begin(asked).answer()).isEmpty();
        }
    }
}
