package summitbot.telegram.receive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import summitbot.store.StoreException;
import summitbot.telegram.api.BotApi;
import summitbot.telegram.api.Outcome;
import summitbot.telegram.api.Time;

/**
 * Asks for updates until it is interrupted. A batch is confirmed by the next question, and that one is only asked when the
 * batch is on disk; whatever else happens is waited out.
 */
public final class Poller {
    private static final int MOST = 100;
    private static final Duration BREATH = Duration.ofMillis(400);
    private static final Pattern UPDATE_ID = Pattern.compile("\"update_id\"\\s*+:\\s*+(\\d{1,18})");

    private final BotApi api;
    private final Time time;
    private final Grumble grumble;
    private final Backoff trouble = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(5));
    private final Backoff conflict = new Backoff(Duration.ofSeconds(4), Duration.ofSeconds(30));
    private volatile long lastGood;
    private long offset;
    private int limit = MOST;

    public Poller(BotApi api, Time time) {
        this.api = api;
        this.time = time;
        this.grumble = new Grumble(time);
        this.lastGood = time.nanos();
    }

    /** Time since the server last answered as it should. */
    public Duration silence() {
        return Duration.ofNanos(time.nanos() - lastGood);
    }

    /**
     * Asks who the bot is, as long as it takes.
     *
     * @throws FatalException when the token is refused
     */
    public Me introduce() throws FatalException, InterruptedException {
        while (true) {
            Outcome outcome = api.call(new GetMe());
            if (outcome instanceof Outcome.Done done) {
                return new Me(
                        done.result().path("id").asLong(),
                        done.result().path("username").asText());
            }
            settle(outcome);
        }
    }

    /**
     * Hands each batch to {@code inbox}.
     *
     * @throws FatalException when the token is refused
     */
    public void run(Inbox inbox) throws FatalException, InterruptedException {
        while (true) {
            GetUpdates ask = new GetUpdates();
            ask.setOffset(Math.toIntExact(offset));
            ask.setLimit(limit);
            ask.setAllowedUpdates(List.copyOf(Decoder.KINDS));
            Outcome outcome = api.poll(ask);
            if (Thread.interrupted()) {
                throw new InterruptedException("the bot stops");
            }
            try {
                deal(inbox, outcome);
            } catch (StoreException e) {
                grumble.say("Questions wait at Telegram: " + e.getMessage());
                time.sleep(trouble.next());
            }
        }
    }

    private void deal(Inbox inbox, Outcome outcome) throws FatalException, InterruptedException {
        if (outcome instanceof Outcome.Done done) {
            take(inbox, done.result());
        } else if (outcome instanceof Outcome.Broken broken && !broken.body().isEmpty()) {
            skip(inbox, broken.body());
        } else {
            settle(outcome);
        }
    }

    private void take(Inbox inbox, JsonNode batch) throws InterruptedException {
        lastGood = time.nanos();
        if (batch.isArray() && !batch.isEmpty()) {
            boolean news = inbox.take(batch);
            offset = following(batch);
            if (!news) {
                time.sleep(BREATH);
            }
        }
        // By what came, since the server sends a single update to who asks again at once, whatever the limit.
        limit = Math.min(limit == MOST ? MOST : 2 * Math.max(1, batch.size()), MOST);
        trouble.reset();
        conflict.reset();
    }

    /** Ids may start anywhere after a silent week, so the last one counts, not the highest. */
    private long following(JsonNode batch) {
        long next = offset;
        for (JsonNode update : batch) {
            next = update.path("update_id").isInt() ? update.get("update_id").asLong() + 1 : next + 1;
        }
        return next % Integer.MAX_VALUE;
    }

    /** A batch that no parser reads is asked for by halves, until the update that spoils it is alone and can be set aside. */
    private void skip(Inbox inbox, String body) throws FatalException, InterruptedException {
        List<Long> ids = UPDATE_ID
                .matcher(body)
                .results()
                .map(id -> Long.parseLong(id.group(1)))
                .toList();
        if (!ids.isEmpty() && (limit == 1 || ids.size() == 1)) {
            inbox.setAside(ids.getFirst(), body);
            offset = (ids.getFirst() + 1) % Integer.MAX_VALUE;
        } else if (limit == 1) {
            settle(new Outcome.Broken("an answer that is no JSON", ""));
        }
        limit = Math.max(1, limit / 2);
    }

    private void settle(Outcome outcome) throws FatalException, InterruptedException {
        switch (outcome) {
            case Outcome.Done done -> trouble.reset();
            case Outcome.Flooded flooded -> {
                grumble.say("Telegram asks to wait " + flooded.pause().toSeconds() + " s between requests.");
                time.sleep(flooded.pause());
            }
            case Outcome.Refused refused -> refused(refused);
            case Outcome.Broken broken -> {
                grumble.say("Telegram cannot be reached (" + broken.why() + "); trying again.");
                time.sleep(trouble.next());
            }
        }
    }

    private void refused(Outcome.Refused refused) throws FatalException, InterruptedException {
        switch (refused.code()) {
            case 401, 404 ->
                throw new FatalException("Telegram does not know this token. Ask BotFather for the current one"
                        + " (/mybots, API Token) and set TELEGRAM_BOT_TOKEN.");
            case 409 -> {
                grumble.say("Another instance is polling with this token (or a webhook is set); only one may run."
                        + " Stop the other one. Trying again.");
                time.sleep(conflict.next());
            }
            default -> {
                grumble.say("Telegram refuses to hand over updates: " + refused.description());
                time.sleep(trouble.next());
            }
        }
    }
}
