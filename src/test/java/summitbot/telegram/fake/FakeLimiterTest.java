package summitbot.telegram.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import summitbot.telegram.fake.Limiter.Kind;

final class FakeLimiterTest {
    private final StoppedTime time = new StoppedTime();
    private final Limiter limiter = new Limiter(time);

    @Test
    void letsOneMessageASecondIntoAChat() {
        limiter.take(1, Kind.PRIVATE_SEND);
        assertThatThrownBy(() -> limiter.take(1, Kind.PRIVATE_SEND)).hasMessageContaining("retry after 1");
        limiter.take(2, Kind.PRIVATE_SEND);
        time.pass(Duration.ofSeconds(1));
        limiter.take(1, Kind.PRIVATE_SEND);
        assertThat(limiter.ignored()).isZero();
    }

    @Test
    void asksForTwiceTheWaitOfWhoDoesNotWait() {
        limiter.take(1, Kind.PRIVATE_SEND);
        assertThatThrownBy(() -> limiter.take(1, Kind.PRIVATE_SEND)).hasMessageContaining("retry after 1");
        assertThatThrownBy(() -> limiter.take(1, Kind.PRIVATE_SEND)).hasMessageContaining("retry after 2");
        assertThatThrownBy(() -> limiter.take(1, Kind.PRIVATE_SEND)).hasMessageContaining("retry after 4");
        assertThat(limiter.ignored()).isEqualTo(2);
    }

    @Test
    void letsTwentyMessagesAMinuteIntoAGroup() {
        for (int i = 0; i < 20; i++) {
            limiter.take(1, Kind.GROUP_SEND);
            limiter.take(1, Kind.GROUP_EDIT);
        }
        assertThatThrownBy(() -> limiter.take(1, Kind.GROUP_SEND)).hasMessageContaining("retry after 3");
        assertThatThrownBy(() -> limiter.take(1, Kind.GROUP_EDIT)).hasMessageContaining("retry after 3");
    }

    @Test
    void letsThirtyMessagesASecondOutInAll() {
        for (int chat = 0; chat < 30; chat++) {
            limiter.take(chat, Kind.PRIVATE_SEND);
        }
        assertThatThrownBy(() -> limiter.take(99, Kind.PRIVATE_SEND)).hasMessageContaining("retry after 1");
    }
}
