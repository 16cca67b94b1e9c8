package summitbot.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** The server with its people and chats; see the package for the rules it keeps. */
public final class FakeTelegram implements AutoCloseable {
    /** The token it knows, of the form of a real one. */
    public static final String TOKEN = "4242424242:CANARY-neverprintthis-0123456789abc";

    public static final long BOT_ID = 4242424242L;
    public static final String BOT_NAME = "SummitTestBot";

    private final Rooms rooms;
    private final UpdateQueue queue;
    private final Polls polls;
    private final Limiter limiter;
    private final Queries queries;
    private final Methods methods;
    private final Door door;
    private final AtomicLong ids = new AtomicLong(1000);

    private FakeTelegram(FastTime time, int port) throws IOException {
        rooms = new Rooms(time.clock());
        queue = new UpdateQueue(time.clock(), 700_000);
        polls = new Polls(queue, time);
        limiter = new Limiter(time);
        queries = new Queries(time);
        methods = new Methods(rooms, limiter, queries, time);
        door = new Door(port, time, polls, methods);
    }

    public static FakeTelegram start(FastTime time) {
        return start(time, 0);
    }

    /** On a given port, 0 for any. */
    public static FakeTelegram start(FastTime time, int port) {
        try {
            return new FakeTelegram(time, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Scheme, host and port. */
    public String url() {
        return "http://127.0.0.1:" + door.port();
    }

    public Faults faults() {
        return door.faults();
    }

    public List<Recorded> requests() {
        return door.requests();
    }

    public List<Recorded> requests(String method) {
        Predicate<Recorded> named = recorded -> recorded.method().equalsIgnoreCase(method);
        return requests().stream().filter(named).toList();
    }

    /** How often the bot wrote to a chat inside the wait it was asked for. */
    public int ignoredWaits() {
        return limiter.ignored();
    }

    public int waiting() {
        return queue.waiting();
    }

    /** The menus of commands by scope and language code. */
    public Map<String, JsonNode> menus() {
        return methods.commands();
    }

    public Person person(String name) {
        return new Person(ids.incrementAndGet(), name, "en");
    }

    /** The private chat of a person. */
    public Talk talk(Person person) {
        return talk(rooms.room(person.id(), Room.Type.PRIVATE));
    }

    public Talk group() {
        return talk(rooms.room(-ids.incrementAndGet(), Room.Type.SUPERGROUP));
    }

    public Talk smallGroup() {
        return talk(rooms.room(-ids.incrementAndGet(), Room.Type.GROUP));
    }

    /** The group becomes a supergroup with a new id, which the bot is told when it writes to the old one. */
    public Talk upgrade(Talk group) {
        Talk moved = group();
        group.room().move(moved.room().id());
        return moved;
    }

    /** An update as given, whatever it is: the body of the object after its id. */
    public int push(String body) {
        return queue.push(body, 86_400);
    }

    /** As after a silent week. */
    public void restartIds(int id) {
        queue.restartAt(id);
    }

    /** Answer given to a press or an inline query. */
    public Optional<JsonNode> answer(String query) {
        return queries.answer(query);
    }

    public String inline(Person from, String text) {
        String id = "i" + ids.incrementAndGet();
        queries.ask(id);
        JsonNode query =
                Json.object().put("id", id).put("query", text).put("offset", "").set("from", from.json());
        push("inline_query", query, 30);
        return id;
    }

    @Override
    public void close() {
        door.close();
    }

    private Talk talk(Room room) {
        return new Talk(this, rooms, room);
    }

    int push(String kind, JsonNode body, long seconds) {
        return polls.allows(kind) ? queue.push("\"" + kind + "\":" + body + "}", seconds) : 0;
    }

    String askPress() {
        String id = "c" + ids.incrementAndGet();
        queries.ask(id);
        return id;
    }
}
