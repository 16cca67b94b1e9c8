package summitbot.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import summitbot.telegram.api.Outcome.Broken;
import summitbot.telegram.api.Outcome.Done;
import summitbot.telegram.api.Outcome.Flooded;
import summitbot.telegram.api.Outcome.Refused;
import summitbot.telegram.fake.FakeTelegram;
import summitbot.telegram.fake.FastTime;
import summitbot.telegram.fake.Faults;
import summitbot.telegram.fake.KeepsTheToken;
import summitbot.telegram.fake.Refusal;
import summitbot.telegram.fake.Talk;

@ExtendWith(KeepsTheToken.class)
final class BotApiTest {
    private final FakeTelegram telegram = FakeTelegram.start(new FastTime(1));
    private final BotApi api = new BotApi(URI.create(telegram.url()), Token.of(FakeTelegram.TOKEN), Deadlines.USUAL);

    @AfterEach
    void stop() {
        api.close();
        telegram.close();
    }

    private Outcome failing(Faults.Fault fault) {
        telegram.faults().next("getMe", fault);
        return api.call(new GetMe());
    }

    private static Faults.Fault refused(int code, String description) {
        return new Faults.Refused(Refusal.of(code, description));
    }

    @Nested
    final class AnOutcome {
        @Test
        void carriesTheResult() {
            assertThat(api.call(new GetMe()))
                    .isInstanceOfSatisfying(
                            Done.class,
                            done -> assertThat(done.result().path("id").asLong())
                                    .isEqualTo(FakeTelegram.BOT_ID));
        }

        @Test
        void saysHowLongToWait() {
            assertThat(failing(new Faults.Refused(Refusal.flood(17)))).isEqualTo(new Flooded(Duration.ofSeconds(17)));
            assertThat(failing(refused(429, "Too Many Requests")))
                    .as("a wait of its own when the server names none")
                    .isEqualTo(new Flooded(Duration.ofSeconds(5)));
        }

        @Test
        void saysWhyItWasRefused() {
            assertThat(failing(refused(403, "Forbidden: bot was kicked")))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.says("kicked")).isTrue());
        }

        @Test
        void saysWhereAGroupHasMoved() {
            Talk group = telegram.smallGroup();
            Talk moved = telegram.upgrade(group);
            assertThat(api.call(new SendMessage(Long.toString(group.id()), "x")))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.movedTo()).hasValue(moved.id()));
        }

        @Test
        void isBrokenWhenNothingSensibleComesBack() {
            assertThat(failing(new Faults.Cut(true))).isInstanceOf(Broken.class);
            assertThat(failing(new Faults.Raw(200, ""))).isInstanceOf(Broken.class);
            assertThat(failing(new Faults.Raw(200, "[]"))).isInstanceOf(Broken.class);
            assertThat(failing(new Faults.Raw(200, "{\"ok\":true,\"result\":[]} x")))
                    .isInstanceOf(Broken.class);
            assertThat(failing(new Faults.Raw(502, "<html>"))).isInstanceOf(Broken.class);
            assertThat(failing(refused(500, "Internal Server Error"))).isInstanceOf(Broken.class);
        }
    }

    @Nested
    final class ACall {
        @Test
        void isSentOnceEvenWhenAKeptConnectionBreaks() {
            int calls = 100;
            for (int i = 0; i < calls; i++) {
                telegram.faults().next("getMe", new Faults.Cut(i % 2 == 0));
                api.call(new GetMe());
                api.call(new GetMe());
            }
            assertThat(telegram.requests("getMe")).hasSize(2 * calls);
        }
    }

    @Nested
    final class TheToken {
        @Test
        void isNotShown() {
            assertThat(Token.of(FakeTelegram.TOKEN).toString()).doesNotContain("CANARY");
            assertThatThrownBy(() -> Token.of("CANARY and no token"))
                    .hasMessageContaining("BotFather")
                    .hasMessageNotContaining("CANARY");
        }

        @Test
        void mayHaveWhiteSpaceAroundIt() {
            assertThat(Token.of(" " + FakeTelegram.TOKEN + "\n").value()).isEqualTo(FakeTelegram.TOKEN);
        }
    }
}
