package summitbot.llm;

import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import java.util.Optional;

/**
 * Stands before a provider's listener. LangChain4j reports a cut stream and an error event as a normal end, and logs
 * what it cannot parse together with the provider's text; here the first fault ends the stream, unlogged.
 */
final class EventGuard implements ServerSentEventListener {
    private final ServerSentEventListener listener;
    private Optional<Failure> failure = Optional.empty();
    private boolean done;

    EventGuard(ServerSentEventListener listener) {
        this.listener = listener;
    }

    @Override
    public void onOpen(SuccessfulHttpResponse response) {
        listener.onOpen(response);
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        if ("error".equals(event.event()) || event.data().startsWith("{\"error\"")) {
            fail(Failure.SERVER_FAILED, context);
            return;
        }
        done |= event.data().equals("[DONE]");
        try {
            listener.onEvent(event, context);
        } catch (RuntimeException e) {
            // Its message may quote the provider, so only the fact is kept.
            fail(Failure.UNREADABLE, context);
        }
    }

    private void fail(Failure found, ServerSentEventContext context) {
        failure = Optional.of(found);
        context.parsingHandle().cancel();
    }

    @Override
    public void onError(Throwable fault) {
        failure = failure.or(() -> Optional.of(Failure.CUT_OFF));
    }

    /** Lets the provider's listener complete only when the stream has really ended. */
    void finish(boolean marksEnd) {
        if (failure.isEmpty() && marksEnd && !done) {
            failure = Optional.of(Failure.CUT_OFF);
        }
        if (failure.isPresent()) {
            throw new CallFailed(failure.get());
        }
        listener.onClose();
    }
}
