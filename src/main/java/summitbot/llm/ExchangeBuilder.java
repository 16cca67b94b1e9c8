package summitbot.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/** Hands one exchange to LangChain4j; the timeouts it offers are ignored, because the budget rules. */
record ExchangeBuilder(HttpClient client) implements HttpClientBuilder {
    @Override
    public Duration connectTimeout() {
        return Duration.ZERO;
    }

    @Override
    public ExchangeBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return Duration.ZERO;
    }

    @Override
    public ExchangeBuilder readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClient build() {
        return client;
    }
}
