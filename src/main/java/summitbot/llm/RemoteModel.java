package summitbot.llm;

import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks a provider through LangChain4j. The only place where its exceptions become completions. */
final class RemoteModel {
    private final Models models;
    private final DailyTokens dailyTokens;

    RemoteModel(LlmSettings settings, DailyTokens dailyTokens) {
        this.models = new Models(settings);
        this.dailyTokens = dailyTokens;
    }

    Completion complete(Prompt prompt, Budget budget) {
        return call(budget, http -> models.whole(http).chat(models.request(prompt)));
    }

    Completion stream(Prompt prompt, Budget budget, Consumer<String> pieces) {
        Reception reception = new Reception(pieces);
        Completion completion = call(budget, http -> {
            models.streaming(http).chat(models.request(prompt), reception);
            return reception.response();
        });
        reception.rethrow();
        return completion;
    }

    private Completion call(Budget budget, Function<ExchangeBuilder, ChatResponse> provider) {
        try (Wire wire = new Wire()) {
            Sender sender = new Sender(wire, budget, dailyTokens);
            ChatResponse response = provider.apply(new ExchangeBuilder(new Exchange(sender, models.marksEnd())));
            count(response.tokenUsage(), sender, budget);
            return judge(response);
        } catch (ContentFilteredException e) {
            return new Completion.Refused("the model declined to answer");
        } catch (RuntimeException e) {
            return new Completion.Failed(failure(e));
        }
    }

    /** The library may wrap ours; anything else is a provider's class that choked on a reply, its message dropped. */
    private static Failure failure(RuntimeException thrown) {
        for (Throwable fault = thrown; fault != null; fault = fault.getCause()) {
            if (fault instanceof CallFailed ours) {
                return ours.failure();
            }
        }
        return Failure.UNREADABLE;
    }

    private static void count(@Nullable TokenUsage usage, Sender sender, Budget budget) {
        if (usage != null && usage.inputTokenCount() != null && usage.outputTokenCount() != null) {
            budget.add(usage.inputTokenCount(), usage.outputTokenCount());
            // The total may hold hidden reasoning; a provider that says 0 has not counted.
            long sum = (long) usage.inputTokenCount() + usage.outputTokenCount();
            long total = Math.max(sum, usage.totalTokenCount());
            if (total > 0) {
                sender.settle(total);
            }
        }
    }

    private static Completion judge(ChatResponse response) {
        FinishReason reason = response.finishReason();
        String text = Objects.requireNonNullElse(response.aiMessage().text(), "");
        if (reason == null) {
            return new Completion.Failed(Failure.CUT_OFF);
        }
        return switch (reason) {
            case STOP -> text.isBlank() ? new Completion.Failed(Failure.EMPTY) : new Completion.Replied(text);
            case LENGTH -> new Completion.Failed(Failure.OVERLONG);
            case CONTENT_FILTER -> new Completion.Refused("the provider's filter stopped the answer");
            case TOOL_EXECUTION, OTHER -> new Completion.Refused("the provider ended the answer early");
        };
    }
}
