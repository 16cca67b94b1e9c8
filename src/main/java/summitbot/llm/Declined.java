package summitbot.llm;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * An attempt that brought no reply.
 *
 * @param delay before the next attempt, as the provider asks or short
 */
record Declined(Failure failure, Duration delay) {
    private static final Duration SHORT = Duration.ofMillis(300);

    Declined(Failure failure) {
        this(failure, SHORT);
    }

    /** Judged by the head alone: an error's body may repeat the key, so it is never read. */
    static Optional<Declined> of(HttpResponse<?> response) {
        HttpHeaders headers = response.headers();
        return failure(response.statusCode(), headers).map(failure -> new Declined(failure, retryAfter(headers)));
    }

    private static Optional<Failure> failure(int status, HttpHeaders headers) {
        if (status / 100 == 2) {
            // None was offered; unpacking one anyway would open the door to a bomb.
            boolean packed = headers.firstValue("Content-Encoding")
                    .filter(coding -> !coding.equals("identity"))
                    .isPresent();
            return packed ? Optional.of(Failure.UNREADABLE) : Optional.empty();
        }
        return Optional.of(
                switch (status) {
                    case 401, 403 -> Failure.KEY_REFUSED;
                    case 404 -> Failure.UNKNOWN_MODEL;
                    case 402, 429 -> Failure.RATE_LIMITED;
                    case 408, 504 -> Failure.TIMED_OUT;
                    default ->
                        status / 100 == 3
                                ? Failure.REDIRECTED
                                : status / 100 == 4 ? Failure.REQUEST_REFUSED : Failure.SERVER_FAILED;
                });
    }

    private static Duration retryAfter(HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .flatMap(text -> text.matches("\\d{1,9}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                        : until(text, headers))
                .orElse(SHORT);
    }

    /** By the provider's own clock, which may differ from ours. */
    private static Optional<Duration> until(String date, HttpHeaders headers) {
        return headers.firstValue("Date").flatMap(now -> {
            try {
                DateTimeFormatter format = DateTimeFormatter.RFC_1123_DATE_TIME;
                return Optional.of(
                        Duration.between(ZonedDateTime.parse(now, format), ZonedDateTime.parse(date, format)));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }

    private boolean worthRepeating() {
        return switch (failure) {
            case RATE_LIMITED, SERVER_FAILED, UNREACHABLE, CUT_OFF -> true;
            default -> false;
        };
    }

    /**
     * Waits for the next attempt, or fails at once when there is none. At most half of the time that is left is
     * waited, since an answer needs time too and somebody is waiting for one.
     */
    void pause(Budget budget) {
        if (!worthRepeating()
                || !budget.left()
                || delay.compareTo(budget.remaining().dividedBy(2)) > 0) {
            throw new CallFailed(failure);
        }
        try {
            Thread.sleep(delay.isPositive() ? delay : Duration.ZERO);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailed(Failure.INTERRUPTED);
        }
    }
}
