package summitbot.telegram.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people do in a chat. */
public final class Talk {
    private static final long DAY = 86_400;
    private static final Pattern SPECIAL = Pattern.compile("(?<![\\w/@])(/[a-z_]+(@\\w+)?|@\\w{3,})");

    private final FakeTelegram telegram;
    private final Rooms rooms;
    private final Room room;

    Talk(FakeTelegram telegram, Rooms rooms, Room room) {
        this.telegram = telegram;
        this.rooms = rooms;
        this.room = room;
    }

    public Room room() {
        return room;
    }

    public long id() {
        return room.id();
    }

    public List<Shown> shown() {
        return room.shown();
    }

    /** Gives the id of the message. */
    public int says(Person who, String text) {
        return says(who, text, message -> {});
    }

    /** As the server would, finds commands and mentions in the text. */
    public int says(Person who, String text, Consumer<ObjectNode> more) {
        int number = room.number();
        ObjectNode message = text(who, number, text);
        more.accept(message);
        telegram.push("message", message, DAY);
        return number;
    }

    /** A message of any kind, made by {@code content}. */
    public int posts(Person who, Consumer<ObjectNode> content) {
        int number = room.number();
        ObjectNode message = bare(who, number);
        content.accept(message);
        telegram.push("message", message, DAY);
        return number;
    }

    public void edits(Person who, int number, String text) {
        telegram.push("edited_message", text(who, number, text).put("edit_date", rooms.seconds()), DAY);
    }

    public int replies(Person who, Shown to, String text) {
        return says(who, text, message -> message.set("reply_to_message", ours(to)));
    }

    /** Presses a button; gives the id of the query. */
    public String presses(Person who, Shown on, String data) {
        String id = telegram.askPress();
        ObjectNode query = Json.object().put("id", id).put("data", data).put("chat_instance", "1");
        query.set("from", who.json());
        query.set("message", ours(on));
        telegram.push("callback_query", query, 150);
        return id;
    }

    public void reacts(Person who, Shown on, String emoji) {
        ObjectNode reaction = Json.object().put("message_id", on.id()).put("date", rooms.seconds());
        reaction.set("chat", rooms.describe(room));
        reaction.set("user", who.json());
        reaction.putArray("old_reaction");
        reaction.putArray("new_reaction").addObject().put("type", "emoji").put("emoji", emoji);
        telegram.push("message_reaction", reaction, DAY);
    }

    private ObjectNode ours(Shown shown) {
        ObjectNode message = Json.object().put("message_id", shown.id()).put("date", rooms.seconds());
        message.put("text", shown.text()).set("chat", rooms.describe(room));
        message.set("from", Methods.me());
        message.set("reply_markup", shown.look().markup());
        return message;
    }

    private ObjectNode bare(Person who, int number) {
        ObjectNode message = Json.object().put("message_id", number).put("date", rooms.seconds());
        message.set("from", who.json());
        message.set("chat", rooms.describe(room));
        return message;
    }

    private ObjectNode text(Person who, int number, String text) {
        ObjectNode message = bare(who, number).put("text", text);
        ArrayNode entities = Json.MAPPER.createArrayNode();
        Matcher matcher = SPECIAL.matcher(text);
        while (matcher.find()) {
            String type = matcher.group().startsWith("/") ? "bot_command" : "mention";
            int length = matcher.end() - matcher.start();
            entities.addObject()
                    .put("type", type)
                    .put("offset", matcher.start())
                    .put("length", length);
        }
        if (!entities.isEmpty()) {
            message.set("entities", entities);
        }
        return message;
    }
}
