package summitbot.llm;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Reads and checks everything but the choice of the provider. */
record SettingsReader(Variables variables, Provider provider) {
    /** A question must be answered within 45 seconds, and rewriting it first may take a third of this besides. */
    private static final int LONGEST_SECONDS = 33;

    LlmSettings read() throws SetupException {
        Optional<URI> url = url();
        String keyVariable =
                variables.has("LLM_API_KEY") || provider == Provider.OLLAMA ? "LLM_API_KEY" : provider.variable();
        Optional<Secret> key = variables.secret(keyVariable);
        boolean keyless = provider == Provider.OLLAMA || (provider == Provider.OPENAI && url.isPresent());
        if (key.isEmpty() && !keyless) {
            throw new MissingKeyException("LLM_PROVIDER is " + provider.word() + ", but there is no key: set "
                    + keyVariable + " or " + keyVariable + "_FILE.");
        }
        return new LlmSettings(provider, model(url), url, key, keyVariable, timeout(), temperature(), dailyTokens());
    }

    private String model(Optional<URI> url) throws SetupException {
        Optional<String> model = variables.value("LLM_MODEL");
        if (model.isEmpty() && url.isPresent() && provider == Provider.OPENAI) {
            throw new SetupException("LLM_BASE_URL is set: name the model of that server with LLM_MODEL.");
        }
        // It becomes part of a path at one provider, so it may hold nothing that changes the address.
        if (model.isPresent() && !model.get().matches("[\\w.:/@+-]{1,200}")) {
            throw new SetupException("LLM_MODEL is not the name of a model: letters, digits and . : / @ + - _ only.");
        }
        return model.orElse(provider.model());
    }

    private Optional<URI> url() throws SetupException {
        String variable = variables.value("LLM_BASE_URL").isEmpty() && provider == Provider.OLLAMA
                ? "OLLAMA_BASE_URL"
                : "LLM_BASE_URL";
        Optional<String> text = variables.value(variable);
        return text.isPresent() ? Optional.of(url(variable, text.get())) : Optional.empty();
    }

    private static URI url(String variable, String text) throws SetupException {
        try {
            URI url = new URI(text);
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (web && url.getHost() != null && url.getRawUserInfo() == null && url.getRawQuery() == null) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Said below, without the text: somebody may have pasted a key.
        }
        throw new SetupException(
                variable + " must be an address such as http://127.0.0.1:8000/v1, without user and query.");
    }

    private Duration timeout() throws SetupException {
        String text = variables.value("LLM_TIMEOUT").orElse("30").replaceFirst("(?<=\\d)s$", "");
        if (!text.matches("\\d{1,2}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LONGEST_SECONDS) {
            throw new SetupException("LLM_TIMEOUT must be whole seconds from 1 to " + LONGEST_SECONDS + ".");
        }
        return Duration.ofSeconds(Integer.parseInt(text));
    }

    private OptionalDouble temperature() throws SetupException {
        String text = variables.value("LLM_TEMPERATURE").orElse("0");
        if (text.equalsIgnoreCase("none")) {
            return OptionalDouble.empty();
        }
        if (!text.matches("[01](\\.\\d{1,3})?")) {
            throw new SetupException("LLM_TEMPERATURE must be from 0 to 1, or none for a model that accepts none.");
        }
        return OptionalDouble.of(Double.parseDouble(text));
    }

    private OptionalLong dailyTokens() throws SetupException {
        Optional<String> text = variables.value("LLM_DAILY_TOKENS");
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!text.get().matches("[1-9]\\d{0,14}")) {
            throw new SetupException(
                    "LLM_DAILY_TOKENS must be a whole number above 0; for no model: LLM_PROVIDER=none.");
        }
        return OptionalLong.of(Long.parseLong(text.get()));
    }
}
