package summitbot.llm;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which provider is meant: the one that {@code LLM_PROVIDER} names, or else the only one that has a key. */
record ProviderChoice(Variables variables) {
    Optional<Provider> choose() throws SetupException {
        Optional<String> named = variables.value("LLM_PROVIDER");
        return named.isPresent() ? byName(named.get()) : byKey();
    }

    private static Optional<Provider> byName(String name) throws SetupException {
        if (name.equalsIgnoreCase("none")) {
            return Optional.empty();
        }
        for (Provider provider : Provider.values()) {
            if (provider.word().equalsIgnoreCase(name)) {
                return Optional.of(provider);
            }
        }
        throw new SetupException("LLM_PROVIDER must be none, " + words() + ".");
    }

    private Optional<Provider> byKey() throws SetupException {
        List<Provider> present = Arrays.stream(Provider.values())
                .filter(provider -> variables.has(provider.variable()))
                .toList();
        if (present.size() > 1) {
            String names = present.stream().map(Provider::variable).collect(Collectors.joining(" and "));
            throw new SetupException(names + " are set: choose with LLM_PROVIDER, one of none, " + words() + ".");
        }
        if (present.isEmpty() && (variables.has("LLM_API_KEY") || variables.has("LLM_BASE_URL"))) {
            throw new SetupException("LLM_API_KEY or LLM_BASE_URL is set, but not for whom: set LLM_PROVIDER to "
                    + words() + " (openai for every server that speaks its protocol).");
        }
        return present.stream().findFirst();
    }

    private static String words() {
        return Arrays.stream(Provider.values()).map(Provider::word).collect(Collectors.joining(", "));
    }
}
