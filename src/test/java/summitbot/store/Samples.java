package summitbot.store;

import java.time.Instant;
import java.util.Optional;
import summitbot.store.Journal.Fate;
import summitbot.store.Journal.Received;
import summitbot.store.Questions.Past;

/** Updates and questions as the tests need them. */
final class Samples {
    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private Samples() {}

    static Received kept(long update, String payload) {
        return new Received(update, 7, 7, payload, Fate.KEPT, "");
    }

    static Received bad(long update, String payload) {
        return new Received(update, 0, 0, payload, Fate.SET_ASIDE, "not an object");
    }

    static Past asked(long id, Place place, String text) {
        return new Past(id, place, (int) (100 + id), text, NOW.getEpochSecond(), Optional.empty());
    }
}
