package summitbot.llm;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Sends one prompt's request, a second time if that may help, and holds the day's tokens before each attempt. */
final class Sender {
    private final Wire wire;
    private final Budget budget;
    private final DailyTokens dailyTokens;
    private Optional<DailyTokens.Hold> hold = Optional.empty();

    Sender(Wire wire, Budget budget, DailyTokens dailyTokens) {
        this.wire = wire;
        this.budget = budget;
        this.dailyTokens = dailyTokens;
    }

    HttpResponse<Body> send(HttpRequest request, String body) {
        // No tokenizer makes more tokens than there are bytes, and the JSON is longer than the text that it wraps.
        long most = (long) body.getBytes(StandardCharsets.UTF_8).length + Models.LONGEST_REPLY;
        while (true) {
            hold = Optional.of(dailyTokens.hold(most));
            budget.takeCall();
            Declined declined;
            try {
                HttpResponse<Body> response = wire.send(request, budget);
                Optional<Declined> found = Declined.of(response);
                if (found.isEmpty()) {
                    return response;
                }
                response.body().close();
                declined = found.get();
                settle(0);
            } catch (CallFailed fault) {
                declined = new Declined(fault.failure());
                if (fault.failure() == Failure.UNREACHABLE) {
                    settle(0);
                }
            }
            declined.pause(budget);
        }
    }

    /** Without this call the last attempt keeps all that was held for it: what a broken reply cost is unknown. */
    void settle(long used) {
        hold.ifPresent(held -> held.settle(used));
        hold = Optional.empty();
    }
}
