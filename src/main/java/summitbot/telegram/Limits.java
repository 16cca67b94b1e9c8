package summitbot.telegram;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import summitbot.store.Place;
import summitbot.store.Usage;
import summitbot.telegram.api.Time;
import summitbot.telegram.deliver.Meter;

/** Counts questions; who asks too many is told once, until they may ask again. */
final class Limits {
    /** Whether a question may be answered. */
    sealed interface Verdict {}

    record Admitted() implements Verdict {}

    /**
     * It may not.
     *
     * @param tell name of the sentence that says so; empty when it was said before
     */
    record Refused(Optional<String> tell) implements Verdict {}

    private static final class Quota {
        private final Bucket bucket;
        private boolean told;

        Quota(Bucket bucket) {
            this.bucket = bucket;
        }
    }

    private final Rates rates;
    private final Usage usage;
    private final Meter meter;
    private final Recent<Long, Quota> quotas = new Recent<>();

    Limits(Rates rates, Usage usage, Time time) {
        this.rates = rates;
        this.usage = usage;
        this.meter = new Meter(time);
    }

    synchronized Verdict admit(Place place) {
        Quota person = quota(place.person(), rates.personAMinute());
        Quota chat = place.chat() == place.person() ? person : quota(place.chat(), rates.chatAMinute());
        boolean slow = person.bucket.tryConsume(1) && (chat == person || chat.bucket.tryConsume(1));
        if (!slow) {
            return refused(person, "too.fast");
        }
        if (!usage.count(place.person(), rates.personADay())) {
            return refused(person, "day.spent");
        }
        person.told = false;
        return new Admitted();
    }

    private static Verdict refused(Quota quota, String sentence) {
        Optional<String> tell = quota.told ? Optional.empty() : Optional.of(sentence);
        quota.told = true;
        return new Refused(tell);
    }

    private Quota quota(long id, int aMinute) {
        return quotas.get(
                id,
                () -> new Quota(Bucket.builder()
                        .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                        .withCustomTimePrecision(meter)
                        .build()));
    }
}
