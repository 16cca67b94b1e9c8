package summitbot.llm;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How to reach a language model.
 *
 * @param keyVariable the variable to mend when the key is refused
 * @param timeout for all calls of one answer together, 1 to 33 seconds from the environment
 * @param temperature absent when the model does not accept one
 * @param dailyTokens most tokens a day (UTC), read and written together; absent means no limit
 */
public record LlmSettings(
        Provider provider,
        String model,
        Optional<URI> baseUrl,
        Optional<Secret> key,
        String keyVariable,
        Duration timeout,
        OptionalDouble temperature,
        OptionalLong dailyTokens) {

    /** Empty when no model is wanted; the error names the variable and the cure, never its value if it is a key. */
    public static Optional<LlmSettings> from(Map<String, String> environment) throws SetupException {
        Variables variables = new Variables(environment);
        Optional<Provider> provider = new ProviderChoice(variables).choose();
        return provider.isPresent()
                ? Optional.of(new SettingsReader(variables, provider.get()).read())
                : Optional.empty();
    }
}
