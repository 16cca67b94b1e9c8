package summitbot.telegram.fake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A chat of the server: who it is, what the bot has written, and what stops it from writing. */
public final class Room {
    /** Kinds of chats as the server names them. */
    public enum Type {
        PRIVATE,
        GROUP,
        SUPERGROUP,
        CHANNEL
    }

    private final long id;
    private final Type type;
    private final Map<Integer, Shown> shown = new LinkedHashMap<>();
    private final Set<Integer> others = new HashSet<>();
    private final Set<Integer> threads = new HashSet<>();
    private int next = 1;
    private Optional<Refusal> closed = Optional.empty();
    private OptionalLong moved = OptionalLong.empty();

    Room(long id, Type type) {
        this.id = id;
        this.type = type;
    }

    public long id() {
        return id;
    }

    public Type type() {
        return type;
    }

    /** What the bot has written here, oldest first. */
    public synchronized List<Shown> shown() {
        return List.copyOf(shown.values());
    }

    public synchronized Optional<Shown> shown(int message) {
        return Optional.ofNullable(shown.get(message));
    }

    /** From now on every write is refused so. */
    public synchronized void close(Refusal refusal) {
        closed = Optional.of(refusal);
    }

    public synchronized void open() {
        closed = Optional.empty();
    }

    public synchronized void topic(int thread) {
        threads.add(thread);
    }

    /** Deletes a message of anybody. */
    public synchronized void delete(int message) {
        others.remove(message);
        shown.remove(message);
    }

    public synchronized void dropTopic(int thread) {
        threads.remove(thread);
    }

    /** From now on this chat lives on under another id. */
    synchronized void move(long to) {
        moved = OptionalLong.of(to);
    }

    synchronized void checkOpen() {
        if (moved.isPresent()) {
            throw Refusal.moved(moved.getAsLong());
        }
        closed.ifPresent(refusal -> {
            throw refusal;
        });
    }

    synchronized boolean has(int message) {
        return others.contains(message) || shown.containsKey(message);
    }

    synchronized boolean hasTopic(int thread) {
        return threads.contains(thread);
    }

    synchronized int number() {
        others.add(next);
        return next++;
    }

    synchronized Shown show(int thread, int replyTo, Shown.Look look) {
        int message = next++;
        Shown added = new Shown(message, thread, replyTo, look);
        shown.put(message, added);
        return added;
    }
}
