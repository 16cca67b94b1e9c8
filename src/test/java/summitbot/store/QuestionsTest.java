package summitbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.store.Questions.Past;

final class QuestionsTest {
    private static final Place HERE = new Place(7, 0, 7);
    private static final Place THERE = new Place(-9, 3, 7);

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

    private Questions questions() {
        return store.questions();
    }

    private Past answered(long id, Place place, String text) {
        Past past = questions().begin(Samples.asked(id, place, text));
        questions().answered(id, "answer to " + text);
        return past;
    }

    private List<String> texts(Place place) {
        return questions().conversation(place, 3).stream().map(Past::asked).toList();
    }

    @Nested
    final class AQuestion {
        @Test
        void goesOnWhereACrashLeftIt() {
            Past first = questions().begin(Samples.asked(1, HERE, "Why?"));
            questions().shown(first, 0, 50);
            questions().answered(1, "Because.");
            store.close();
            open();
            Past again = questions().begin(Samples.asked(1, HERE, "Why?"));
            assertThat(again.answer()).contains("Because.");
            assertThat(questions().parts(1)).containsExactly(50);
        }

        @Test
        void isFoundByTheMessagesAroundIt() {
            Past past = questions().begin(Samples.asked(1, HERE, "Why?"));
            questions().shown(past, 0, 50);
            questions().shown(past, 1, 51);
            assertThat(questions().shownBy(7, 51)).contains(past);
            assertThat(questions().askedBy(7, 101)).contains(past);
            assertThat(questions().shownBy(8, 51)).isEmpty();
        }

        @Test
        void keepsItsMessagesWhenReworded() {
            Past past = answered(1, HERE, "Why?");
            questions().shown(past, 0, 50);
            questions().reworded(1, "Why not?");
            Past again = questions().askedBy(7, 101).orElseThrow();
            assertThat(again.asked()).isEqualTo("Why not?");
            assertThat(again.answer()).isEmpty();
            assertThat(questions().parts(1)).containsExactly(50);
        }

        @Test
        void isForgottenAfterAMonth() {
            Past old = answered(1, HERE, "Old?");
            questions().shown(old, 0, 50);
            now = Samples.NOW.plus(Duration.ofDays(31));
            questions().begin(new Past(2, HERE, 102, "New?", now.getEpochSecond(), old.answer()));
            assertThat(questions().askedBy(7, 101)).isEmpty();
            assertThat(questions().parts(1)).isEmpty();
        }
    }

    @Nested
    final class AConversation {
        @Test
        void hasItsLastAnswersOldestFirst() {
            for (long id = 1; id <= 5; id++) {
                answered(id, HERE, "Q" + id);
            }
            questions().begin(Samples.asked(6, HERE, "not answered yet"));
            assertThat(texts(HERE)).containsExactly("Q3", "Q4", "Q5");
        }

        @Test
        void doesNotReachIntoAnotherPlace() {
            answered(1, HERE, "Private?");
            answered(2, THERE, "Public?");
            assertThat(texts(HERE)).containsExactly("Private?");
            assertThat(texts(THERE)).containsExactly("Public?");
            assertThat(texts(new Place(-9, 3, 8))).isEmpty();
            assertThat(texts(new Place(-9, 4, 7))).isEmpty();
        }

        @Test
        void startsAnewOnRequest() {
            answered(1, HERE, "Before?");
            questions().startNew(HERE);
            answered(2, HERE, "After?");
            assertThat(texts(HERE)).containsExactly("After?");
        }

        @Test
        void movesWithItsChat() {
            Past past = answered(1, new Place(-5, 0, 7), "Where?");
            questions().shown(past, 0, 50);
            store.move(-5, -100);
            assertThat(texts(new Place(-100, 0, 7))).containsExactly("Where?");
            assertThat(questions().shownBy(-100, 50)).isPresent();
        }
    }
}
