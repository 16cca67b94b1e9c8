package summitbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.answer.Answerer;
import summitbot.answer.Harbour;
import summitbot.llm.FakeLlm;
import summitbot.llm.LanguageModel;
import summitbot.llm.Replies;
import summitbot.telegram.deliver.Knowledge;
import summitbot.telegram.fake.Person;
import summitbot.telegram.fake.Shown;
import summitbot.telegram.fake.Talk;

/** Many chats at once, and one that floods. Figures are for a machine that does nothing else; {@code -Dchats=N} for fewer. */
@Tag("slow")
final class LoadTest {
    private static final int CHATS = Integer.getInteger("chats", 1_000);
    private static final List<String> QUESTIONS = List.of(
            "how long is the session?",
            "what did Carvalho say?",
            "who opened the talks?",
            "how much would the line cost?",
            "what did Aune say?");
    private static final Duration THINKING = Duration.ofMillis(500);

    /** Telegram takes 30 messages a second, which would be the narrowest place by far. */
    private static final int TELEGRAM_SPEED = 8;

    @TempDir(factory = InMemory.class)
    private Path folder;

    private record Chat(Person person, Talk talk) {
        void asks(String question) {
            talk.says(person, question);
        }
    }

    @Test
    void ofManyChatsIsAnsweredWholeAndInOrder() throws InterruptedException {
        try (Harbour harbour = Harbour.withoutVectors(folder);
                FakeLlm fake = new FakeLlm((request, socket) -> {
                    Thread.sleep(THINKING);
                    Replies.saying(Harbour.copied(request)).answer(request, socket);
                });
                LanguageModel model = harbour.model(fake);
                Stage stage = new Stage(folder.resolve("data"), TELEGRAM_SPEED)) {
            Answerer answerer = harbour.answerer(model);
            stage.knowing(others -> new Knowledge(
                            answerer::trace,
                            harbour::corpus,
                            others.quotations(),
                            others.suggestions(),
                            others.check(),
                            others.pages()))
                    .start();
            // The first thousand questions of a process take 4 s more, which the compiler needs.
            allAnswered(stage, chats(stage, 200));
            int before = fake.requests().size();
            long start = System.nanoTime();
            List<Chat> chats = chats(stage, CHATS);
            allAnswered(stage, chats);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            log("%d chats x %d questions: %d s, %d calls of the model, live heap %d MB"
                    .formatted(
                            CHATS,
                            QUESTIONS.size(),
                            took.toSeconds(),
                            fake.requests().size() - before,
                            Stage.heap()));
            assertThat(took).isLessThan(Duration.ofSeconds(90));
            assertThat(chats).allSatisfy(LoadTest::isInOrder);
            assertThat(Stage.heap()).isLessThan(256);
            assertThat(stage.telegram.ignoredWaits()).isZero();
        }
    }

    private static void allAnswered(Stage stage, List<Chat> chats) throws InterruptedException {
        for (String question : QUESTIONS) {
            chats.forEach(chat -> chat.asks(question));
        }
        while (!stage.isSettled()) {
            // Asking lists thousands of entries, for which the bot has to wait.
            Thread.sleep(500);
        }
    }

    /** Each answer is a message of its own, begun when its question's turn came. */
    private static void isInOrder(Chat chat) {
        List<Shown> shown = chat.talk().shown();
        assertThat(shown)
                .hasSize(QUESTIONS.size())
                .noneMatch(answer -> answer.text().contains("took too long"));
        for (int i = 1; i < shown.size(); i++) {
            assertThat(shown.get(i).looks().getFirst().nanos())
                    .isGreaterThan(shown.get(i - 1).look().nanos());
        }
    }

    @Test
    void ofOneChatSlowsNoOther() throws InterruptedException {
        Duration quiet = p99(false);
        Duration flooded = p99(true);
        log("p99 of 99 chats: quiet %d ms, beside a flood %d ms".formatted(quiet.toMillis(), flooded.toMillis()));
        assertThat(flooded).isLessThan(quiet.multipliedBy(2));
    }

    /** Of 99 chats that ask three questions each, one chat after the other, perhaps beside one that asks a thousand. */
    private Duration p99(boolean flood) throws InterruptedException {
        List<Long> waited = new ArrayList<>();
        try (Stage stage = new Stage(folder.resolve("flood" + flood), 4)) {
            stage.answering((question, turns, soFar) -> {
                        Stage.pause(Duration.ofMillis(100));
                        return Stage.answer(question);
                    })
                    .start();
            Chat flooder = chats(stage, 1).getFirst();
            List<Chat> chats = chats(stage, 99);
            for (int round = 1; round <= 3; round++) {
                for (int i = 0; flood && i < 333; i++) {
                    flooder.asks("Was it late?");
                }
                List<Long> asked = new ArrayList<>();
                for (Chat chat : chats) {
                    asked.add(stage.time.nanos());
                    chat.asks("Was it late?");
                    stage.time.sleep(Duration.ofMillis(100));
                }
                for (int i = 0; i < chats.size(); i++) {
                    Shown answer = stage.await(chats.get(i).talk(), round, "late twice");
                    waited.add(answer.look().nanos() - asked.get(i));
                }
            }
            if (flood) {
                long told = flooder.talk().shown().stream()
                        .filter(shown -> !shown.text().contains("late twice"))
                        .count();
                log("told %d times in 999 messages that it is too much".formatted(told));
                assertThat(told).isBetween(1L, 40L);
            }
        }
        return Duration.ofNanos(waited.stream().sorted().toList().get(waited.size() * 99 / 100));
    }

    private static List<Chat> chats(Stage stage, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> stage.telegram.person("P" + number))
                .map(person -> new Chat(person, stage.telegram.talk(person)))
                .toList();
    }

    private static void log(String figures) {
        System.getLogger("figures.LoadTest").log(System.Logger.Level.INFO, figures);
    }
}
