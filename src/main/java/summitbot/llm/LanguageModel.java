package summitbot.llm;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import summitbot.store.TokenLedger;

/** A language model behind all its safeguards. Safe for use by several threads; faults are {@link Completion}s. */
public interface LanguageModel extends AutoCloseable {
    /** What one question may cost; the time is {@code LLM_TIMEOUT}. */
    Budget budget(int calls);

    /** Waits for the whole reply. */
    Completion complete(Prompt prompt, Budget budget);

    /**
     * As {@link #complete}, and passes on the pieces of text as they come, on the calling thread. Only the returned
     * completion tells whether they were the whole. What {@code pieces} throws ends the call and is thrown on.
     */
    Completion stream(Prompt prompt, Budget budget, Consumer<String> pieces);

    /** Makes one tiny call and says in one sentence what came of it. */
    Check probe();

    /** Whether it has failed so often that it is not asked for the time being. */
    default boolean isResting() {
        return false;
    }

    @Override
    void close();

    /** The model that is not there: every call fails with {@link Failure#NO_MODEL}. */
    static LanguageModel none() {
        return new NoModel();
    }

    /**
     * Sends nothing yet.
     *
     * @param switchFile while a file of this name exists, no call is made
     */
    static LanguageModel open(LlmSettings settings, TokenLedger ledger, Path switchFile, InstantSource clock) {
        DailyTokens dailyTokens = new DailyTokens(ledger, settings.dailyTokens(), clock);
        return new GuardedModel(settings, new RemoteModel(settings, dailyTokens), switchFile);
    }
}
