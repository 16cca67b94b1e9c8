package summitbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.store.Journal.Entry;
import summitbot.store.Journal.Received;

final class JournalTest {
    @TempDir
    private Path folder;

    private Instant now = Samples.NOW;
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder, () -> now);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Journal journal() {
        return store.journal();
    }

    private void restart() {
        store.close();
        open();
    }

    @Nested
    final class WhatWaits {
        @Test
        void mayBeSomethingThatDidNotComeAsAnUpdate() {
            Entry entry = journal().add(7, 8, "a question out of a button");
            restart();
            assertThat(journal().pending()).containsExactly(entry);
            assertThat(journal().payload(entry.id())).contains("a question out of a button");
        }

        @Test
        void goesWithItsChatAndWithNoOther() {
            Entry other = journal().add(7, 8, "here");
            journal().add(9, 8, "there");
            journal().add(9, 8, "there again");
            journal().abandon(9);
            assertThat(journal().pending()).containsExactly(other);
        }

        @Test
        void isStruckOffTogether() {
            Entry first = journal().add(7, 8, "one");
            Entry second = journal().add(7, 8, "two");
            Entry third = journal().add(7, 8, "three");
            journal().done(List.of(first.id(), third.id()));
            assertThat(journal().pending()).containsExactly(second);
        }
    }

    @Nested
    final class ABatch {
        @Test
        void isKeptInOrderAcrossARestart() {
            journal().take(List.of(Samples.kept(5, "five"), Samples.kept(3, "three"), Samples.kept(4, "four")));
            restart();
            assertThat(journal().pending().stream()
                            .map(e -> journal().payload(e.id()).orElseThrow()))
                    .containsExactly("five", "three", "four");
        }

        @Test
        void isTakenOnceHoweverOftenItComes() {
            List<Received> batch = List.of(Samples.kept(5, "five"), Samples.kept(6, "six"));
            assertThat(journal().take(batch).fresh()).containsExactly(0, 1);
            journal().pending().forEach(entry -> journal().done(entry.id()));
            restart();
            assertThat(journal().take(batch).fresh()).isEmpty();
            assertThat(journal().pending()).isEmpty();
        }

        @Test
        void mayRepeatAnIdWithinItself() {
            assertThat(journal()
                            .take(List.of(Samples.kept(5, "five"), Samples.kept(5, "five")))
                            .entries())
                    .hasSize(1);
        }

        @Test
        void mayComeWithLowerIdsThanBefore() {
            journal().take(List.of(Samples.kept(900_000, "before")));
            assertThat(journal().take(List.of(Samples.kept(1_000, "after"))).fresh())
                    .containsExactly(0);
        }
    }

    @Nested
    final class AnUpdateId {
        @Test
        void isForgottenAfterADay() {
            journal().take(List.of(Samples.kept(5, "old")));
            now = Samples.NOW.plus(Duration.ofHours(25));
            journal().take(List.of(Samples.kept(6, "new")));
            assertThat(journal()
                            .take(List.of(Samples.kept(5, "the number came round")))
                            .fresh())
                    .containsExactly(0);
        }
    }

    @Nested
    final class TheQuarantine {
        @Test
        void keepsWhatCannotBeReadOutOfTheWay() {
            journal().take(List.of(Samples.bad(5, "{"), Samples.kept(6, "six")));
            assertThat(journal().pending()).hasSize(1);
            assertThat(journal().quarantined()).isEqualTo(1);
        }

        @Test
        void takesWhatCouldNotBeDealtWith() {
            Entry entry =
                    journal().take(List.of(Samples.kept(6, "six"))).entries().getFirst();
            journal().setAside(entry.id(), "StackOverflowError");
            assertThat(journal().pending()).isEmpty();
            assertThat(journal().quarantined()).isEqualTo(1);
        }

        @Test
        void staysWithinItsBound() {
            String megabyte = "x".repeat(1_000_000);
            IntStream.range(0, 15).forEach(i -> journal().take(List.of(Samples.bad(i, megabyte))));
            assertThat(journal().quarantined()).isEqualTo(10);
        }
    }

    @Test
    void confirmsNothingWhileTheDiskIsFullAndGoesOnAfterwards() {
        Path file = folder.resolve("small.db");
        try (Database database = new Database(file)) {
            database.run(sql -> {
                Schema.bringUpToDate(sql);
                return true;
            });
            Journal small = new Journal(database, () -> now);
            long pages = database.run(sql -> sql.number("PRAGMA page_count"));
            database.run(sql -> sql.number("PRAGMA max_page_count = " + pages));
            Received big = Samples.kept(1, "x".repeat(100_000));
            assertThatThrownBy(() -> small.take(List.of(big))).hasMessageContaining("full");
            assertThat(small.pending()).isEmpty();
            database.run(sql -> sql.number("PRAGMA max_page_count = 1000000"));
            assertThat(small.take(List.of(big)).fresh()).containsExactly(0);
        }
    }
}
