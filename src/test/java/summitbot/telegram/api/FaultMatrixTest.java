package summitbot.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.FastTime;
import summitbot.telegram.fake.FaultProxy;
import summitbot.telegram.fake.FaultProxy.Toxic;
import summitbot.telegram.fake.KeepsTheToken;

/** Twelve ways in which a network fails, on each of six methods. */
@ExtendWith(KeepsTheToken.class)
final class FaultMatrixTest {
    private static final Deadlines SHORT = new Deadlines(Duration.ofMillis(400), Duration.ofMillis(800), 0);
    private static final Duration SLACK = Duration.ofMillis(400);

    private final FakeTelegram telegram = FakeTelegram.start(new FastTime(1000));
    private final FaultProxy proxy = FaultProxy.before(telegram);
    private final BotApi api = new BotApi(URI.create(proxy.url()), Token.of(FakeTelegram.TOKEN), SHORT);
    private final String chat =
            Long.toString(telegram.talk(telegram.person("Ada")).id());

    @AfterEach
    void stop() throws IOException {
        api.close();
        proxy.close();
        telegram.close();
    }

    private List<BotApiMethod<?>> methods() {
        EditMessageText edit = EditMessageText.builder().text("text").build();
        edit.setChatId(chat);
        edit.setMessageId(1);
        return List.of(
                new GetMe(),
                new SendMessage(chat, "text"),
                edit,
                new AnswerCallbackQuery("1"),
                new AnswerInlineQuery("1", List.of()));
    }

    private Outcome timed(BotApiMethod<?> method) {
        long start = System.nanoTime();
        boolean poll = method instanceof GetUpdates;
        Outcome outcome = poll ? api.poll((GetUpdates) method) : api.call(method);
        Duration deadline = poll ? SHORT.poll() : SHORT.call();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(deadline.plus(SLACK));
        return outcome;
    }

    @ParameterizedTest
    @EnumSource(Toxic.class)
    void everyCallEndsInTimeAndTheNextOneWorks(Toxic toxic) {
        List<BotApiMethod<?>> methods = new java.util.ArrayList<>(methods());
        methods.add(new GetUpdates());
        for (BotApiMethod<?> method : methods) {
            proxy.spoil(toxic);
            timed(method);
            proxy.spoil(Toxic.NONE);
            // A kept connection may turn out to be dead, and no call is repeated in silence.
            Outcome next = timed(new GetMe());
            assertThat(next instanceof Outcome.Done ? next : timed(new GetMe())).isInstanceOf(Outcome.Done.class);
        }
    }
}
