package summitbot;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import summitbot.answer.Generation;
import summitbot.llm.Embedder;
import summitbot.llm.LanguageModel;
import summitbot.llm.LlmSettings;
import summitbot.llm.MissingKeyException;
import summitbot.llm.Prompts;
import summitbot.llm.SetupException;
import summitbot.llm.Similarity;
import summitbot.store.TokenLedger;

/** Opens the language model, if the environment names one, with the ledger of its tokens. */
record Generating(Generation generation, TokenLedger ledger) implements AutoCloseable {
    /** @throws WrongSetUp with the name of the variable or the prompt that is wrong */
    static Optional<Generating> open(
            Map<String, String> environment, Settings settings, DataFolder data, Embedder embedder) {
        try {
            Optional<LlmSettings> wanted = LlmSettings.from(environment);
            if (wanted.isEmpty()) {
                return Optional.empty();
            }
            Prompts prompts = Prompts.load(settings.prompts());
            TokenLedger ledger = TokenLedger.open(data.path().resolve("usage.db"));
            LanguageModel model =
                    LanguageModel.open(wanted.get(), ledger, data.path().resolve("llm.off"), Clock.systemUTC());
            return Optional.of(new Generating(new Generation(model, prompts, new Similarity(embedder)), ledger));
        } catch (MissingKeyException e) {
            throw new MissingKey(String.valueOf(e.getMessage()));
        } catch (SetupException e) {
            throw new WrongSetUp(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        generation.model().close();
        ledger.close();
    }
}
