package summitbot.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static summitbot.answer.Harbour.mark;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import summitbot.answer.Answerer;
import summitbot.answer.Harbour;
import summitbot.chat.Chat;
import summitbot.domain.Answer;
import summitbot.domain.Question;
import summitbot.llm.FakeLlm;
import summitbot.llm.LanguageModel;
import summitbot.llm.Replies;

/** A console before a model that writes slowly. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StreamingTest {
    private static final Duration TOKEN = Duration.ofMillis(80);
    private static final int ROUNDS = 5;

    /** Of the time that the model took for the sentence. */
    private static final double LATEST = 1.3;

    private static final String QUESTION = "how long is the session?";

    private Harbour harbour;
    private volatile long begun;
    private volatile long written;

    @BeforeAll
    void open(@TempDir Path folder) {
        harbour = Harbour.open(folder);
    }

    @AfterAll
    void close() {
        harbour.close();
    }

    /** The best of a few rounds counts: other work on the machine is no fault of the console's. */
    @Test
    void showsASentenceSoonAfterTheModelHasFinishedIt() {
        talk(StreamingTest::words);
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && best >= LATEST; round++) {
            begun = 0;
            written = 0;
            Watched out = talk(this::slowly);
            long shown = out.shown("three days");
            assertThat(shown).isGreaterThan(written);
            assertThat(out.shown("nine years")).isGreaterThan(shown + 5 * TOKEN.toNanos());
            best = Math.min(best, (double) (shown - begun) / (written - begun));
        }
        assertThat(best).isLessThan(LATEST);
    }

    @Test
    void showsTheSameAsInOnePieceAndNothingTwice() {
        String streamed = talk(StreamingTest::words).toString();
        StringWriter whole = new StringWriter();
        Screen screen = new Screen(new PrintWriter(whole), false, () -> 0);
        try (FakeLlm fake = new FakeLlm(Replies.dripping(StreamingTest::words));
                LanguageModel model = harbour.model(fake)) {
            Answer answer = harbour.answerer(model).answer(new Question(QUESTION), List.of());
            screen.reply(summitbot.chat.Reply.of(answer));
        }

        assertThat(streamed).isEqualTo(whole + "\n").contains("organisers said. [1]", "nine years", "[2]", "\n\n[1] ");
    }

    @Test
    void explainsItself() {
        assertThat(talk(StreamingTest::words, QUESTION, "/why").toString())
                .contains("Searched for: how long is the session", "Best sentences:", "the model answered")
                .contains("Dropped by the check:\n• number not in source", "nine weeks", "Times: ")
                .contains("Cost: 2 calls");
    }

    /** One token at a time; a sentence that does not hold stands between two that do. */
    private static Iterator<String> words(FakeLlm.Request request) {
        Map<String, String> marks = Harbour.marks(request);
        String text = "The session will last three days, as organisers said [" + mark(marks, "three days")
                + "]. It will last nine weeks [" + mark(marks, "three days")
                + "]. Carvalho said “We have waited nine years for this table” [" + mark(marks, "nine years") + "].";
        return Arrays.asList(text.split("(?<= )")).iterator();
    }

    /** Notes when the first token is asked for and when the first full stop has been sent. */
    private Iterator<String> slowly(FakeLlm.Request request) {
        begun = begun == 0 ? System.nanoTime() : begun;
        Iterator<String> tokens = words(request);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return tokens.hasNext();
            }

            @Override
            public String next() {
                LockSupport.parkNanos(TOKEN.toNanos());
                String token = tokens.next();
                written = written == 0 && token.contains(".") ? System.nanoTime() : written;
                return token;
            }
        };
    }

    private Watched talk(Function<FakeLlm.Request, Iterator<String>> pieces, String... lines) {
        String typed = lines.length == 0 ? QUESTION : String.join("\n", lines);
        Watched out = new Watched();
        try (FakeLlm fake = new FakeLlm(Replies.dripping(pieces));
                LanguageModel model = harbour.model(fake)) {
            Answerer answerer = harbour.answerer(model);
            new Console(new Chat(answerer::trace), harbour::corpus)
                    .onPipe(new ByteArrayInputStream(typed.getBytes(UTF_8)), new PrintWriter(out));
        }
        return out;
    }

    /** Remembers when each piece was written. */
    private static final class Watched extends StringWriter {
        private final Map<Integer, Long> times = new java.util.TreeMap<>();

        @Override
        public void flush() {
            times.put(getBuffer().length(), System.nanoTime());
        }

        /** When these words were on the screen. */
        long shown(String words) {
            int at = toString().indexOf(words);
            return times.entrySet().stream()
                    .filter(entry -> entry.getKey() > at)
                    .findFirst()
                    .orElseThrow()
                    .getValue();
        }
    }
}
