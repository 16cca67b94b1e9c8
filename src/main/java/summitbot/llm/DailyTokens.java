package summitbot.llm;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import summitbot.store.StoreException;
import summitbot.store.TokenLedger;

/**
 * Keeps the day's tokens below the limit: the most that a call can cost is written down before it is sent, and put
 * right after it. So the limit holds also when the process dies in between; it then counts too much, never too little.
 */
final class DailyTokens {
    private static final Logger log = LoggerFactory.getLogger(DailyTokens.class);

    private final TokenLedger ledger;
    private final long limit;
    private final InstantSource clock;

    DailyTokens(TokenLedger ledger, OptionalLong limit, InstantSource clock) {
        this.ledger = ledger;
        this.limit = limit.orElse(Long.MAX_VALUE);
        this.clock = clock;
    }

    /** Fails with {@link Failure#DAILY_LIMIT} when {@code most} could pass the limit. */
    Hold hold(long most) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        boolean taken;
        try {
            taken = ledger.take(day, most, limit);
        } catch (StoreException e) {
            log.warn("The token count cannot be written, so the model is not called: {}", e.getMessage());
            throw new CallFailed(Failure.UNCOUNTED);
        }
        if (!taken) {
            throw new CallFailed(Failure.DAILY_LIMIT);
        }
        return new Hold(day, most);
    }

    /** What one attempt may cost at most, until it is known. */
    final class Hold {
        private final LocalDate day;
        private final long held;

        private Hold(LocalDate day, long held) {
            this.day = day;
            this.held = held;
        }

        void settle(long used) {
            try {
                ledger.giveBack(day, held - used);
            } catch (StoreException e) {
                log.warn("The token count cannot be put right and stays too high: {}", e.getMessage());
            }
        }
    }
}
