package summitbot.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes out when only a key is set, without sending it. */
final class ModelsTest {
    @ParameterizedTest
    @CsvSource({
        "OPENAI_API_KEY, https://api.openai.com/v1/chat/completions, max_completion_tokens",
        "ANTHROPIC_API_KEY, https://api.anthropic.com/v1/messages, max_tokens",
        "GEMINI_API_KEY, https://generativelanguage.googleapis.com/v1beta/models/, maxOutputTokens",
        "MISTRAL_API_KEY, https://api.mistral.ai/v1/chat/completions, max_tokens",
    })
    void knowsTheAddressesOfTheHostedProviders(String variable, String address, String limit) throws SetupException {
        LlmSettings settings = LlmSettings.from(Map.of(variable, "k")).orElseThrow();
        Models models = new Models(settings);
        Recorder whole = new Recorder();
        Recorder streaming = new Recorder();

        assertThatThrownBy(() -> models.whole(new ExchangeBuilder(whole)).chat(models.request(Rig.PROMPT)))
                .isInstanceOf(CallFailed.class);
        models.streaming(new ExchangeBuilder(streaming)).chat(models.request(Rig.PROMPT), new Reception(piece -> {}));

        assertThat(whole.requests).hasSize(1);
        assertThat(streaming.requests).hasSize(1);
        for (HttpRequest request : List.of(whole.requests.getFirst(), streaming.requests.getFirst())) {
            assertThat(request.url()).startsWith(address);
            assertThat(request.url() + request.body())
                    .contains(settings.provider().model());
            assertThat(request.body()).contains("\"" + limit + "\"");
        }
    }

    private static final class Recorder implements HttpClient {
        private final List<HttpRequest> requests = new ArrayList<>();

        @Override
        public SuccessfulHttpResponse execute(HttpRequest request) {
            requests.add(request);
            throw new CallFailed(Failure.UNREACHABLE);
        }

        @Override
        public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
            requests.add(request);
        }
    }
}
