package summitbot.llm;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import summitbot.store.TokenLedger;

/** A model that talks to a fake server, with everything real in between. */
record Rig(RemoteModel model, LlmSettings settings, TokenLedger ledger) implements AutoCloseable {
    static final Prompt PROMPT = new Prompt("Be brief.", "Where did snow fall?");
    static final String KEY = "sk-canary-4711";
    static final Duration TIMEOUT = Duration.ofSeconds(30);
    static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    static Rig at(FakeLlm fake) {
        return at(Provider.OPENAI, fake);
    }

    static Rig at(Provider provider, FakeLlm fake) {
        return at(settings(provider, fake.url()), TokenLedger.inMemory());
    }

    static Rig at(LlmSettings settings, TokenLedger ledger) {
        DailyTokens dailyTokens = new DailyTokens(ledger, settings.dailyTokens(), NOON);
        return new Rig(new RemoteModel(settings, dailyTokens), settings, ledger);
    }

    static LlmSettings settings(Provider provider, URI url) {
        return new LlmSettings(
                provider,
                "test-model",
                Optional.of(url),
                Optional.of(new Secret(KEY)),
                provider.variable(),
                TIMEOUT,
                OptionalDouble.of(0),
                OptionalLong.empty());
    }

    Budget budget() {
        return budget(settings.timeout());
    }

    Budget budget(Duration time) {
        return new Budget(2, time);
    }

    long spent() {
        return ledger.spent(DAY);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
