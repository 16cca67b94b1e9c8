package summitbot.telegram.receive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import summitbot.store.Journal;
import summitbot.store.Journal.Entry;
import summitbot.store.Journal.Fate;
import summitbot.store.Journal.Received;
import summitbot.store.Journal.Taken;
import summitbot.store.Place;

/** Puts a batch on disk and hands on what is new in it. Each update is read alone, so that none spoils another. */
public final class Inbox {
    private record Read(Event event, Received received) {}

    private final Decoder decoder;
    private final Journal journal;
    private final BiConsumer<Entry, Event> next;

    /** With who gets each new event, with its entry in the journal. */
    public Inbox(Decoder decoder, Journal journal, BiConsumer<Entry, Event> next) {
        this.decoder = decoder;
        this.journal = journal;
        this.next = next;
    }

    /** Gives whether there was anything but repetitions in it; when it throws, nothing was taken. */
    boolean take(JsonNode batch) {
        List<Read> read = new ArrayList<>();
        long last = 0;
        for (JsonNode update : batch) {
            last = update.path("update_id").asLong(last + 1);
            Read one = read(last, update);
            if (!(one.event() instanceof Event.Nothing) || one.received().fate() == Fate.SET_ASIDE) {
                read.add(one);
            }
        }
        Taken taken = journal.take(read.stream().map(Read::received).toList());
        for (int i = 0; i < taken.fresh().size(); i++) {
            next.accept(taken.entries().get(i), read.get(taken.fresh().get(i)).event());
        }
        return read.size() < batch.size() || !taken.fresh().isEmpty();
    }

    void setAside(long update, String body) {
        journal.take(List.of(new Received(update, 0, 0, body, Fate.SET_ASIDE, "no JSON")));
    }

    private Read read(long id, JsonNode update) {
        if (!update.isObject()) {
            return setAside(id, update, "no object");
        }
        try {
            Event event = decoder.decode(update);
            return new Read(event, received(id, event, update.toString()));
        } catch (RuntimeException | StackOverflowError e) {
            return setAside(id, update, e.getClass().getSimpleName());
        }
    }

    private static Received received(long id, Event event, String payload) {
        return switch (event) {
            case Event.Written written -> {
                Place place = written.letter().place();
                yield new Received(id, place.chat(), place.person(), payload, Fate.KEPT, "");
            }
            case Event.Moved moved -> new Received(id, moved.from(), 0, payload, Fate.KEPT, "");
            case Event.Pressed pressed -> passed(id);
            case Event.Inline inline -> passed(id);
            case Event.Reacted reacted -> passed(id);
            case Event.Left left -> passed(id);
            case Event.Nothing nothing -> passed(id);
        };
    }

    private static Received passed(long id) {
        return new Received(id, 0, 0, "", Fate.PASSED, "");
    }

    private static Read setAside(long id, JsonNode update, String reason) {
        return new Read(new Event.Nothing(), new Received(id, 0, 0, update.toString(), Fate.SET_ASIDE, reason));
    }
}
