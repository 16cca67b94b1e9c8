package summitbot.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.store.TokenLedger;

final class DailyTokensTest {
    private static final long MOST = 5_000;

    @TempDir
    Path folder;

    @Test
    void givesBackWhatACallDidNotUse() {
        try (FakeLlm fake = new FakeLlm(Replies.saying("Ready."));
                Rig rig = Rig.at(fake)) {
            var unused = rig.model().complete(Rig.PROMPT, rig.budget());
            assertThat(rig.spent()).isEqualTo(27);
        }
    }

    @Test
    void givesBackEverythingWhenTheProviderDeclines() {
        try (FakeLlm fake = new FakeLlm(
                        (request, socket) -> Replies.send(socket, "HTTP/1.1 401 -\r\nContent-Length: 0\r\n\r\n"));
                Rig rig = Rig.at(fake)) {
            var unused = rig.model().complete(Rig.PROMPT, rig.budget());
            assertThat(rig.spent()).isZero();
        }
    }

    /** The provider has worked, and nobody knows how much. */
    @Test
    void keepsEverythingWhenAReplyBreaksOff() {
        try (FakeLlm fake = new FakeLlm(
                        (request, socket) -> Replies.send(socket, "HTTP/1.1 200 -\r\nContent-Length: 9\r\n\r\n{"));
                Rig rig = Rig.at(fake)) {
            var unused = rig.model().complete(Rig.PROMPT, rig.budget());
            int body = fake.requests().getFirst().body().getBytes(StandardCharsets.UTF_8).length;
            // Where the end of the connection overtakes the reply, it is called a second time: that one may have cost
            // as much.
            long calls = fake.requests().size();
            assertThat(calls).isBetween(1L, 2L);
            assertThat(rig.spent()).isEqualTo(calls * (body + Models.LONGEST_REPLY));
        }
    }

    @Test
    void sendsNothingThatCouldPassTheLimit() {
        try (FakeLlm fake = new FakeLlm(Replies.saying("Ready."));
                Rig rig = Rig.at(limited(fake, MOST), TokenLedger.inMemory())) {
            int calls = 0;
            while (rig.model().complete(Rig.PROMPT, rig.budget()) instanceof Completion.Replied) {
                calls++;
            }
            // Each call costs 27 and holds some 4,300, so it ends when fewer than those are left.
            assertThat(fake.requests()).hasSize(calls).hasSizeGreaterThan(10);
            assertThat(rig.spent()).isEqualTo(27L * calls).isLessThanOrEqualTo(MOST);
        }
    }

    @Test
    void holdsUnderManyThreadsAndAcrossADeathBeforeTheReply() {
        Path file = folder.resolve("usage.db");
        long limit = 10 * MOST;
        for (int life = 0; life < 3; life++) {
            try (TokenLedger ledger = TokenLedger.open(file);
                    ExecutorService threads = Executors.newFixedThreadPool(8)) {
                DailyTokens tokens = new DailyTokens(ledger, OptionalLong.of(limit), Rig.NOON);
                for (int i = 0; i < 40; i++) {
                    boolean dies = i % 8 == 0;
                    threads.execute(() -> {
                        DailyTokens.Hold hold = tokens.hold(MOST);
                        if (!dies) {
                            hold.settle(100);
                        }
                    });
                }
            }
        }
        try (TokenLedger ledger = TokenLedger.open(file)) {
            // A ledger that is busy for too long lets no call through, so on a slow disk some of the limit stays
            // unused.
            assertThat(ledger.spent(Rig.DAY)).isLessThanOrEqualTo(limit).isGreaterThan(MOST);
        }
    }

    @Test
    void startsAnewEachDay() {
        try (TokenLedger ledger = TokenLedger.inMemory()) {
            assertThat(ledger.take(Rig.DAY, MOST, MOST)).isTrue();
            assertThat(ledger.take(Rig.DAY, 1, MOST)).isFalse();
            assertThat(ledger.take(Rig.DAY.plusDays(1), 1, MOST)).isTrue();
        }
    }

    @Test
    void makesNoCallThatCannotBeCounted() {
        try (FakeLlm fake = new FakeLlm(Replies.saying("Ready."))) {
            TokenLedger ledger = TokenLedger.inMemory();
            ledger.close();
            Rig rig = Rig.at(Rig.settings(Provider.OPENAI, fake.url()), ledger);

            assertThat(rig.model().complete(Rig.PROMPT, rig.budget()))
                    .isEqualTo(new Completion.Failed(Failure.UNCOUNTED));
            assertThat(fake.requests()).isEmpty();
        }
    }

    private static LlmSettings limited(FakeLlm fake, long limit) {
        LlmSettings settings = Rig.settings(Provider.OPENAI, fake.url());
        return new LlmSettings(
                settings.provider(),
                settings.model(),
                settings.baseUrl(),
                settings.key(),
                settings.keyVariable(),
                settings.timeout(),
                settings.temperature(),
                OptionalLong.of(limit));
    }
}
