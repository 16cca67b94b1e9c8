package summitbot.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import summitbot.telegram.api.Time;

/** What each method does, but for {@code getUpdates}. */
final class Methods {
    private final Rooms rooms;
    private final Limiter limiter;
    private final Time time;
    private final Queries queries;
    private final Map<String, JsonNode> commands = new ConcurrentHashMap<>();

    Methods(Rooms rooms, Limiter limiter, Queries queries, Time time) {
        this.rooms = rooms;
        this.limiter = limiter;
        this.queries = queries;
        this.time = time;
    }

    JsonNode call(String method, JsonNode arguments) {
        return switch (method) {
            case "getme" -> me();
            case "sendmessage" -> send(arguments);
            case "editmessagetext" -> edit(arguments);
            case "deletemessage" -> delete(arguments);
            case "answercallbackquery" -> queries.answerPress(arguments);
            case "answerinlinequery" -> queries.answerInline(arguments);
            case "setmycommands" -> setCommands(arguments);
            case "deletewebhook", "sendchataction", "setmessagereaction" -> BooleanNode.TRUE;
            default -> throw Refusal.of(404, "Not Found: method not found");
        };
    }

    /** The menus by scope and language. */
    Map<String, JsonNode> commands() {
        return Map.copyOf(commands);
    }

    static ObjectNode me() {
        ObjectNode me = Json.object();
        me.put("id", FakeTelegram.BOT_ID).put("is_bot", true).put("first_name", "Summit");
        return me.put("username", FakeTelegram.BOT_NAME).put("supports_inline_queries", true);
    }

    private JsonNode send(JsonNode arguments) {
        Room room = rooms.writable(arguments);
        int thread = arguments.path("message_thread_id").asInt(0);
        if (thread != 0 && !room.hasTopic(thread)) {
            throw Refusal.bad("message thread not found");
        }
        int replyTo = replyTo(room, arguments.path("reply_parameters"));
        Shown.Look look = look(arguments);
        limiter.take(room.id(), kind(room, Limiter.Kind.PRIVATE_SEND, Limiter.Kind.GROUP_SEND));
        Shown shown = room.show(thread, replyTo, look);
        return message(room, shown);
    }

    private JsonNode edit(JsonNode arguments) {
        Room room = rooms.writable(arguments);
        Shown shown = room.shown(arguments.path("message_id").asInt())
                .orElseThrow(() -> Refusal.bad("message to edit not found"));
        Shown.Look look = look(arguments);
        limiter.take(room.id(), kind(room, Limiter.Kind.PRIVATE_EDIT, Limiter.Kind.GROUP_EDIT));
        shown.show(look);
        return message(room, shown);
    }

    private JsonNode delete(JsonNode arguments) {
        Room room = rooms.writable(arguments);
        int message = arguments.path("message_id").asInt();
        if (room.shown(message).isEmpty()) {
            throw Refusal.bad("message to delete not found");
        }
        room.delete(message);
        return BooleanNode.TRUE;
    }

    private static int replyTo(Room room, JsonNode reply) {
        int message = reply.path("message_id").asInt(0);
        if (message == 0 || room.has(message)) {
            return message;
        }
        if (reply.path("allow_sending_without_reply").asBoolean(false)) {
            return 0;
        }
        throw Refusal.bad("message to be replied not found");
    }

    private Shown.Look look(JsonNode arguments) {
        if (arguments.has("parse_mode")) {
            throw Refusal.bad("can't parse entities: this server reads entities only");
        }
        TextRules.check(arguments.path("text"), arguments.path("entities"));
        KeyboardRules.check(arguments.path("reply_markup"));
        return new Shown.Look(
                time.nanos(),
                arguments.get("text").asText(),
                arguments.path("entities"),
                arguments.path("reply_markup"));
    }

    private static Limiter.Kind kind(Room room, Limiter.Kind alone, Limiter.Kind together) {
        return room.type() == Room.Type.PRIVATE ? alone : together;
    }

    private JsonNode message(Room room, Shown shown) {
        ObjectNode message = Json.object();
        message.put("message_id", shown.id()).put("date", rooms.seconds()).put("text", shown.text());
        message.set("chat", rooms.describe(room));
        message.set("from", me());
        return message;
    }

    private JsonNode setCommands(JsonNode arguments) {
        Set<String> scopes =
                Set.of("default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat");
        String scope = arguments.path("scope").path("type").asText("default");
        if (!scopes.contains(scope)) {
            throw Refusal.bad("can't parse BotCommandScope: unsupported type specified");
        }
        for (JsonNode command : arguments.path("commands")) {
            int description = command.path("description").asText().length();
            if (!command.path("command").asText().matches("[a-z0-9_]{1,32}") || description < 1 || description > 256) {
                throw Refusal.bad("BOT_COMMAND_INVALID");
            }
        }
        commands.put(scope + arguments.path("language_code").asText(), arguments.path("commands"));
        return BooleanNode.TRUE;
    }
}
