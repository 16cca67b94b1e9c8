package summitbot.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each provider's wire format, written down from its public documentation. */
final class WireContractTest {
    private static final Completion WHOLE = new Completion.Replied("Snow fell early.");

    @ParameterizedTest
    @EnumSource
    void readsAWholeReplyWithItsTokens(Provider provider) throws IOException {
        try (FakeLlm fake = serving(recorded(provider, "json"));
                Rig rig = Rig.at(provider, fake)) {
            Budget budget = rig.budget();

            assertThat(rig.model().complete(Rig.PROMPT, budget)).isEqualTo(WHOLE);
            assertThat(budget.usage()).isEqualTo(new Usage(1, 20, 7));
            assertThat(rig.spent()).isEqualTo(27);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsAStreamWithItsTokens(Provider provider) throws IOException {
        try (FakeLlm fake = serving(recorded(provider, "stream"));
                Rig rig = Rig.at(provider, fake)) {
            List<String> pieces = new ArrayList<>();
            Budget budget = rig.budget();

            assertThat(rig.model().stream(Rig.PROMPT, budget, pieces::add)).isEqualTo(WHOLE);
            assertThat(pieces).containsExactly("Snow fell ", "early.");
            assertThat(budget.usage()).isEqualTo(new Usage(1, 20, 7));
            assertThat(rig.spent()).isEqualTo(27);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendsModelTemperatureTextsAndKey(Provider provider) throws IOException {
        for (String form : List.of("json", "stream")) {
            try (FakeLlm fake = serving(recorded(provider, form));
                    Rig rig = Rig.at(provider, fake)) {
                ask(rig, form);

                FakeLlm.Request request = fake.requests().getFirst();
                assertThat(request.path()).isEqualTo(path(provider, form));
                assertThat(request.headers().get(keyHeader(provider))).endsWith(Rig.KEY);
                assertThat(request.path() + " " + request.body())
                        .contains("test-model", "Be brief.", "Where did snow fall?");
                JsonNode body = new ObjectMapper().readTree(request.body());
                assertThat(body.findValue("temperature").asDouble(-1)).isZero();
                assertThat(body.findValue(limit(provider)).asInt()).isEqualTo(Models.LONGEST_REPLY);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverTakesACutReplyForAWholeOne(Provider provider) throws IOException {
        for (String form : List.of("json", "stream")) {
            try (FakeLlm fake = serving(ended(provider, recorded(provider, form), cut(provider)));
                    Rig rig = Rig.at(provider, fake)) {
                assertThat(ask(rig, form)).isEqualTo(new Completion.Failed(Failure.OVERLONG));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsARefusalFromAReply(Provider provider) throws IOException {
        for (String form : List.of("json", "stream")) {
            try (FakeLlm fake = serving(ended(provider, recorded(provider, form), refused(provider)));
                    Rig rig = Rig.at(provider, fake)) {
                assertThat(ask(rig, form)).isInstanceOf(Completion.Refused.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noticesAStreamThatEndsEarly(Provider provider) throws IOException {
        String stream = recorded(provider, "stream");
        try (FakeLlm fake = serving(stream.substring(0, stream.indexOf("Snow fell") + 20));
                Rig rig = Rig.at(provider, fake)) {
            assertThat(ask(rig, "stream")).isInstanceOf(Completion.Failed.class);
        }
    }

    private static Completion ask(Rig rig, String form) {
        return form.equals("json")
                ? rig.model().complete(Rig.PROMPT, rig.budget())
                : rig.model().stream(Rig.PROMPT, rig.budget(), piece -> {});
    }

    private static FakeLlm serving(String body) {
        return new FakeLlm((request, socket) -> Replies.send(socket, Replies.ok("application/json", body)));
    }

    private static String recorded(Provider provider, String form) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                WireContractTest.class.getResourceAsStream("wire/" + provider.word() + "." + form))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String ended(Provider provider, String body, String reason) {
        String normal =
                switch (provider) {
                    case ANTHROPIC -> "end_turn";
                    case GEMINI -> "STOP";
                    case OPENAI, MISTRAL, OLLAMA -> "stop";
                };
        return body.replace("\"" + normal + "\"", "\"" + reason + "\"");
    }

    private static String cut(Provider provider) {
        return switch (provider) {
            case ANTHROPIC -> "max_tokens";
            case GEMINI -> "MAX_TOKENS";
            case OPENAI, MISTRAL, OLLAMA -> "length";
        };
    }

    private static String refused(Provider provider) {
        return switch (provider) {
            case ANTHROPIC -> "refusal";
            case GEMINI -> "SAFETY";
            case OPENAI, MISTRAL, OLLAMA -> "content_filter";
        };
    }

    private static String path(Provider provider, String form) {
        return switch (provider) {
            case ANTHROPIC -> "/v1/messages";
            case GEMINI ->
                form.equals("json")
                        ? "/v1/models/test-model:generateContent"
                        : "/v1/models/test-model:streamGenerateContent?alt=sse";
            case OPENAI, MISTRAL -> "/v1/chat/completions";
            case OLLAMA -> "/v1/api/chat";
        };
    }

    private static String keyHeader(Provider provider) {
        return switch (provider) {
            case ANTHROPIC -> "x-api-key";
            case GEMINI -> "x-goog-api-key";
            case OPENAI, MISTRAL, OLLAMA -> "Authorization";
        };
    }

    private static String limit(Provider provider) {
        return switch (provider) {
            case GEMINI -> "maxOutputTokens";
            case OLLAMA -> "num_predict";
            case OPENAI, MISTRAL, ANTHROPIC -> "max_tokens";
        };
    }
}
