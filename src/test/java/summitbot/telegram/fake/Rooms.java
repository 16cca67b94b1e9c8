package summitbot.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All chats of the server. */
final class Rooms {
    private final InstantSource clock;
    private final Map<Long, Room> rooms = new ConcurrentHashMap<>();

    Rooms(InstantSource clock) {
        this.clock = clock;
    }

    Room room(long id, Room.Type type) {
        return rooms.computeIfAbsent(id, key -> new Room(key, type));
    }

    Room writable(JsonNode arguments) {
        if (!arguments.has("chat_id")) {
            throw Refusal.bad("chat_id is empty");
        }
        Room room = rooms.get(arguments.get("chat_id").asLong());
        if (room == null) {
            throw Refusal.bad("chat not found");
        }
        room.checkOpen();
        return room;
    }

    long seconds() {
        return clock.instant().getEpochSecond();
    }

    ObjectNode describe(Room room) {
        ObjectNode chat = Json.object();
        chat.put("id", room.id()).put("type", room.type().name().toLowerCase(Locale.ROOT));
        return room.type() == Room.Type.PRIVATE ? chat.put("first_name", "Person") : chat.put("title", "Reading room");
    }
}
