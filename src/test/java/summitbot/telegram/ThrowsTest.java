package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import summitbot.answer.Standing;
import summitbot.answer.Trace;
import summitbot.domain.Citation;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.telegram.deliver.Knowledge;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Talk;

/** Whatever is thrown behind the bot, wherever: it serves on. {@code -Dcases=1000} for the long form. */
final class ThrowsTest extends StageTest {
    private static final int CASES = Integer.getInteger("cases", 120);

    private static final List<Supplier<Throwable>> THROWN = List.of(
            IllegalStateException::new,
            NullPointerException::new,
            StackOverflowError::new,
            AssertionError::new,
            () -> new NoClassDefFoundError("a class"),
            () -> new UnsupportedOperationException("no"));

    private final Random random = new Random(2);

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private synchronized <T> T thrown() {
        Throwable any = THROWN.get(random.nextInt(THROWN.size())).get();
        if (any instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) any;
    }

    private Knowledge spoilt(Knowledge whole) {
        return new Knowledge(
                (question, turns, soFar) -> question.text().startsWith("pipeline")
                        ? this.<Trace>thrown()
                        : whole.answering().answer(question, turns, soFar),
                whole.corpus(),
                text -> this.<List<Citation>>thrown(),
                turn -> isFine(turn) ? whole.suggestions().apply(turn) : this.<List<String>>thrown(),
                claim -> this.<Standing>thrown(),
                whole.pages());
    }

    private static boolean isFine(Optional<Turn> turn) {
        return turn.map(Turn::question)
                .map(Question::text)
                .filter("What is the price?"::equals)
                .isPresent();
    }

    @Test
    void stopsNobody() throws InterruptedException {
        stage.knowing(this::spoilt).start();
        List<Talk> talks = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            Person person = stage.telegram.person("P" + i);
            talks.add(stage.telegram.talk(person));
            talks.getLast()
                    .says(
                            person,
                            List.of("pipeline", "Was it late?", "/check it", "/start")
                                    .get(i % 4));
            talks.getLast().says(person, "What is the price?");
            stage.telegram.inline(person, "ferry");
        }
        for (int i = 0; i < CASES; i++) {
            stage.await(talks.get(i), 1, i % 4 == 1 ? "late twice" : "Something went wrong");
            stage.await(talks.get(i), 2, "four crowns");
        }
        stage.settle();
        assertThat(talks).allMatch(talk -> talk.shown().size() == 2);
    }
}
