package summitbot.llm;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.mistralai.MistralAiChatModel;
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The providers' classes, made anew for each prompt: they are a few fields around that prompt's exchange. */
final class Models {
    /** Tokens; reasoning models spend most of them before they write. */
    static final int LONGEST_REPLY = 4096;

    private static final String OLLAMA = "http://localhost:11434";

    private final LlmSettings settings;
    private final @Nullable String url;
    private final @Nullable String key;
    /** OpenAI's own server wants the limit by another name; its imitators know only the common one. */
    private final @Nullable Integer completionLimit;

    private final @Nullable Integer limit;

    Models(LlmSettings settings) {
        this.settings = settings;
        this.url = settings.baseUrl().map(URI::toString).orElse(null);
        this.key = settings.key().map(Secret::value).orElse(null);
        boolean own = settings.provider() == Provider.OPENAI && url == null;
        this.completionLimit = own ? LONGEST_REPLY : null;
        this.limit = own ? null : LONGEST_REPLY;
    }

    /** Only the protocol of OpenAI and its kin has a mark at the very end of a stream. */
    boolean marksEnd() {
        return settings.provider() == Provider.OPENAI || settings.provider() == Provider.MISTRAL;
    }

    ChatRequest request(Prompt prompt) {
        ChatRequest.Builder request = ChatRequest.builder()
                .messages(messages(prompt))
                .modelName(settings.model())
                .maxOutputTokens(limit);
        settings.temperature().ifPresent(request::temperature);
        return request.build();
    }

    private static List<ChatMessage> messages(Prompt prompt) {
        UserMessage user = UserMessage.from(prompt.user());
        return prompt.system().isEmpty() ? List.of(user) : List.of(SystemMessage.from(prompt.system()), user);
    }

    ChatModel whole(ExchangeBuilder http) {
        return switch (settings.provider()) {
            case OPENAI ->
                OpenAiChatModel.builder()
                        .httpClientBuilder(http)
                        .maxCompletionTokens(completionLimit)
                        .baseUrl(url)
                        .apiKey(key)
                        .maxRetries(0)
                        .build();
            case ANTHROPIC ->
                AnthropicChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(url)
                        .apiKey(key)
                        .maxRetries(0)
                        .build();
            case GEMINI ->
                GoogleAiGeminiChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(url)
                        .apiKey(key)
                        .maxRetries(0)
                        .build();
            case MISTRAL ->
                MistralAiChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(url)
                        .apiKey(key)
                        .maxRetries(0)
                        .build();
            case OLLAMA ->
                OllamaChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(ollama())
                        .customHeaders(bearer())
                        .maxRetries(0)
                        .build();
        };
    }

    StreamingChatModel streaming(ExchangeBuilder http) {
        return switch (settings.provider()) {
            case OPENAI ->
                OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .maxCompletionTokens(completionLimit)
                        .baseUrl(url)
                        .apiKey(key)
                        .build();
            case ANTHROPIC ->
                AnthropicStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(url)
                        .apiKey(key)
                        .build();
            case GEMINI ->
                GoogleAiGeminiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(url)
                        .apiKey(key)
                        .build();
            case MISTRAL ->
                MistralAiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(url)
                        .apiKey(key)
                        .build();
            case OLLAMA ->
                OllamaStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(ollama())
                        .customHeaders(bearer())
                        .build();
        };
    }

    private String ollama() {
        return url == null ? OLLAMA : url;
    }

    private Map<String, String> bearer() {
        return key == null ? Map.of() : Map.of("Authorization", "Bearer " + key);
    }
}
