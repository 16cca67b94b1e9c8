package summitbot.telegram.receive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summitbot.telegram.receive.Event.Asked;
import summitbot.telegram.receive.Event.Commanded;
import summitbot.telegram.receive.Event.Nothing;
import summitbot.telegram.receive.Event.Pointed;

/** Reads a message: who writes, whether it is meant for the bot, and what it asks. */
final class MessageDecoder {
    /** People who write in the name of their group or channel come as these two bots. */
    private static final List<Long> MASKS = List.of(1087968824L, 136817688L);

    private static final List<String> CONTENT = List.of(
            "animation",
            "audio",
            "document",
            "paid_media",
            "photo",
            "sticker",
            "story",
            "video",
            "video_note",
            "voice",
            "contact",
            "dice",
            "game",
            "poll",
            "venue",
            "location",
            "checklist");

    private final Me me;
    private final Addressing addressing;

    MessageDecoder(Me me) {
        this.me = me;
        this.addressing = new Addressing(me);
    }

    Event decode(JsonNode message) {
        long chat = message.path("chat").path("id").asLong();
        if (chat == 0 || message.path("chat").path("type").asText().equals("channel")) {
            return new Nothing();
        }
        if (message.hasNonNull("migrate_to_chat_id")) {
            return new Event.Moved(chat, message.get("migrate_to_chat_id").asLong());
        }
        long person = person(message);
        if (person == 0) {
            return new Nothing();
        }
        Letter letter = Letter.of(
                message, person, message.path("from").path("language_code").asText());
        return message.path("text").isTextual() ? text(message, letter) : content(message, letter);
    }

    /** 0 when no person has written this by hand. */
    private static long person(JsonNode message) {
        JsonNode from = message.path("from");
        boolean byHand = !message.hasNonNull("via_bot")
                && !message.path("is_automatic_forward").asBoolean(false);
        boolean masked = MASKS.contains(from.path("id").asLong());
        if (!byHand || (from.path("is_bot").asBoolean(false) && !masked)) {
            return 0;
        }
        return masked
                ? message.path("sender_chat").path("id").asLong()
                : from.path("id").asLong();
    }

    private Event text(JsonNode message, Letter letter) {
        String text = message.get("text").asText();
        Optional<Pointed> about = about(message);
        Optional<Event> command = command(message, letter, about);
        if (command.isPresent()) {
            return command.get();
        }
        boolean forwarded = message.hasNonNull("forward_origin");
        if (letter.direct()) {
            return new Asked(letter, text, about);
        }
        Optional<String> called = addressing.withoutName(message);
        if (forwarded || (called.isEmpty() && about.isEmpty())) {
            return new Nothing();
        }
        return new Asked(letter, called.orElse(text).strip(), about);
    }

    private Optional<Event> command(JsonNode message, Letter letter, Optional<Pointed> about) {
        String text = message.get("text").asText();
        for (JsonNode entity : message.path("entities")) {
            if (text.startsWith("/")
                    && entity.path("type").asText().equals("bot_command")
                    && entity.path("offset").asInt(-1) == 0) {
                int end = Math.clamp(entity.path("length").asInt(), 1, text.length());
                String[] name = text.substring(1, end).split("@", 2);
                if (name.length == 2 && !me.isNamed(name[1])) {
                    return Optional.of(new Nothing());
                }
                String command = name[0].toLowerCase(Locale.ROOT);
                String argument = text.substring(end).strip();
                return Optional.of(new Commanded(letter, command, argument, about));
            }
        }
        return Optional.empty();
    }

    /** The message of ours that this one replies to. Each message of a topic comes as a reply to its beginning. */
    private Optional<Pointed> about(JsonNode message) {
        JsonNode to = message.path("reply_to_message");
        boolean ours = to.path("from").path("id").asLong() == me.id() && !to.hasNonNull("forum_topic_created");
        String quote = message.path("quote").path("text").asText();
        return ours ? Optional.of(new Pointed(to.path("message_id").asInt(), quote)) : Optional.empty();
    }

    private static Event content(JsonNode message, Letter letter) {
        boolean content = CONTENT.stream().anyMatch(message::hasNonNull);
        return letter.direct() && content
                ? new Event.Unreadable(letter, message.path("media_group_id").asText())
                : new Nothing();
    }
}
