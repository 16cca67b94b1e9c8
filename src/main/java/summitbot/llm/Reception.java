package summitbot.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes in one stream. The library swallows and logs what a callback throws, so it is kept here and thrown later. */
final class Reception implements StreamingChatResponseHandler {
    private final Consumer<String> pieces;
    private @Nullable ChatResponse whole;
    private @Nullable RuntimeException thrown;
    private boolean broken;

    Reception(Consumer<String> pieces) {
        this.pieces = pieces;
    }

    @Override
    public void onPartialResponse(PartialResponse piece, PartialResponseContext context) {
        if (thrown == null) {
            try {
                pieces.accept(piece.text());
            } catch (RuntimeException e) {
                thrown = e;
                context.streamingHandle().cancel();
            }
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        whole = response;
    }

    @Override
    public void onError(Throwable error) {
        // Its message may quote the provider, so only the fact is kept.
        broken = true;
    }

    /** Throws on what the receiver of the pieces has thrown. */
    void rethrow() {
        if (thrown != null) {
            throw thrown;
        }
    }

    ChatResponse response() {
        if (broken) {
            throw new CallFailed(Failure.UNREADABLE);
        }
        if (whole == null) {
            throw new CallFailed(Failure.CUT_OFF);
        }
        return whole;
    }
}
