package summitbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.store.Questions.Past;
import summitbot.store.Usage.Spent;

final class StoreTest {
    @TempDir
    private Path folder;

    private Store open() {
        return Store.open(folder, () -> Samples.NOW);
    }

    private void fill(Store store) {
        store.journal().take(List.of(Samples.kept(1, "CANARY in the inbox"), Samples.bad(2, "CANARY \"id\":7")));
        Past past = store.questions().begin(Samples.asked(1, new Place(7, 0, 7), "CANARY asked"));
        store.questions().answered(1, "CANARY answered");
        store.questions().shown(past, 0, 50);
        store.feedback().give(1, 7, false);
        store.usage().count(7, 10);
    }

    private boolean onDisk(String text) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> read(file).contains(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    final class TheFolder {
        @Test
        void servesOneBotAtATime() {
            try (Store first = open()) {
                assertThatThrownBy(StoreTest.this::open).hasMessageContaining("Another bot is using");
                assertThat(first.journal().pending()).isEmpty();
            }
            open().close();
        }

        @Test
        void isRefusedWhenANewerBotWroteIt() {
            open().close();
            try (Database database = new Database(folder.resolve("summit-bot.db"))) {
                database.run(sql -> sql.run("PRAGMA user_version = 99"));
            }
            assertThatThrownBy(StoreTest.this::open).hasMessageContaining("newer version");
        }

        @Test
        void isRefusedInPlainWordsWhenItIsAFile() throws IOException {
            Path file = Files.writeString(folder.resolve("file"), "x");
            assertThatThrownBy(() -> Store.open(file, () -> Samples.NOW))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("cannot be used");
        }
    }

    @Nested
    final class Erasing {
        @Test
        void leavesNothingOfThePersonOnTheDisk() {
            try (Store store = open()) {
                fill(store);
                assertThat(onDisk("CANARY")).isTrue();
                store.erase(7);
                assertThat(onDisk("CANARY")).isFalse();
            }
        }

        @Test
        void leavesOthersAlone() {
            try (Store store = open()) {
                fill(store);
                store.erase(8);
                assertThat(store.feedback().all()).hasSize(1);
                assertThat(store.journal().pending()).hasSize(1);
            }
        }
    }

    @Nested
    final class ATornLog {
        @Test
        void losesAtMostItsEnd() throws IOException {
            Path torn = Files.createDirectory(folder.resolve("torn"));
            try (Store store = open()) {
                for (int update = 0; update < 20; update++) {
                    store.journal().take(List.of(Samples.kept(update, "payload " + update)));
                }
                byte[] log = Files.readAllBytes(folder.resolve("summit-bot.db-wal"));
                for (int length = 0; length <= log.length; length += 1 + log.length / 60) {
                    Files.copy(
                            folder.resolve("summit-bot.db"),
                            torn.resolve("summit-bot.db"),
                            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    Files.write(torn.resolve("summit-bot.db-wal"), java.util.Arrays.copyOf(log, length));
                    assertThatThePendingAreAPrefix(torn);
                }
            }
        }

        private void assertThatThePendingAreAPrefix(Path torn) {
            try (Store store = Store.open(torn, () -> Samples.NOW)) {
                List<String> payloads = store.journal().pending().stream()
                        .map(entry -> store.journal().payload(entry.id()).orElseThrow())
                        .toList();
                for (int i = 0; i < payloads.size(); i++) {
                    assertThat(payloads.get(i)).isEqualTo("payload " + i);
                }
            }
        }
    }

    @Nested
    final class TheDailyCount {
        @Test
        void holdsAcrossRestarts() {
            try (Store store = open()) {
                assertThat(store.usage().count(7, 2)).isTrue();
            }
            try (Store store = open()) {
                assertThat(store.usage().count(7, 2)).isTrue();
                assertThat(store.usage().count(7, 2)).isFalse();
                assertThat(store.usage().count(8, 2)).isTrue();
            }
        }
    }

    @Nested
    final class WhatAModelCosts {
        private final LocalDate today = LocalDate.ofInstant(Samples.NOW, ZoneOffset.UTC);

        @Test
        void isCountedByPersonAndDayAndErasedWithThem() {
            try (Store store = open()) {
                cost(store, 1, 7, 100);
                cost(store, 1, 7, 20);
                cost(store, 2, 8, 500);
                store.questions().begin(Samples.asked(3, new Place(9, 0, 9), "without a model"));
            }
            try (Store store = open()) {
                assertThat(store.usage().spentToday()).containsExactly(new Spent(8, 1, 500), new Spent(7, 2, 120));
                assertThat(store.usage().spent(today.minusDays(1))).isEmpty();
                store.erase(8);
                assertThat(store.usage().spentToday()).containsExactly(new Spent(7, 2, 120));
            }
        }

        @Test
        void isCountedInAFolderOfAnOlderBotToo() {
            try (Database old = new Database(folder.resolve("summit-bot.db"))) {
                old.run(sql -> {
                    Schema.bringUpTo(sql, 1);
                    return sql.run(
                            "INSERT INTO question VALUES (1, 7, 0, 7, 101, 'Why?', ?, 'Because.', 0)",
                            Samples.NOW.getEpochSecond());
                });
            }
            try (Store store = open()) {
                cost(store, 1, 7, 30);
                assertThat(store.usage().spentToday()).containsExactly(new Spent(7, 1, 30));
                assertThat(store.questions().askedBy(7, 101).orElseThrow().answer())
                        .contains("Because.");
            }
        }

        private void cost(Store store, long question, long person, long tokens) {
            store.questions().begin(Samples.asked(question, new Place(person, 0, person), "Why?"));
            store.questions().spent(question, 1, tokens);
        }
    }

    @Test
    void keepsTheLastOpinionOfEachPerson() {
        try (Store store = open()) {
            fill(store);
            store.feedback().give(1, 7, true);
            store.feedback().give(1, 8, false);
            assertThat(store.feedback().all().getFirst().good()).isEqualTo(1);
            assertThat(store.feedback().all().getFirst().bad()).isEqualTo(1);
            store.feedback().takeBack(1, 8);
            assertThat(store.feedback().all().getFirst().bad()).isZero();
            store.feedback().takeBack(1, 7);
            assertThat(store.feedback().all()).isEmpty();
        }
    }
}
