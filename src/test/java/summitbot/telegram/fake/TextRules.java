package summitbot.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The checks of a text and its entities; lengths and offsets in UTF-16 units. */
final class TextRules {
    private static final int LONGEST = 4096;
    private static final int MOST_ENTITIES = 100;
    private static final Set<String> PLAIN = Set.of(
            "bold", "italic", "underline", "strikethrough", "spoiler", "url", "mention", "hashtag", "bot_command");
    private static final Set<String> SOLID = Set.of("code", "pre", "text_link", "text_mention");
    private static final Set<String> RAW = Set.of("code", "pre");
    private static final Set<String> QUOTES = Set.of("blockquote", "expandable_blockquote");

    private record Entity(String type, int start, int end) {
        boolean inside(Entity other) {
            return other.start <= start && end <= other.end;
        }

        boolean apart(Entity other) {
            return end <= other.start || other.end <= start;
        }
    }

    private TextRules() {}

    static void check(JsonNode text, JsonNode entities) {
        String value = text.asText();
        if (!text.isTextual() || value.isBlank()) {
            throw Refusal.bad("message text is empty");
        }
        if (value.length() > LONGEST) {
            throw Refusal.bad("message is too long");
        }
        checkUnicode(value);
        if (entities.size() > MOST_ENTITIES) {
            throw Refusal.bad("the fake counts more than 100 entities, of which the real server shows 100");
        }
        List<Entity> seen = new ArrayList<>();
        for (JsonNode node : entities) {
            Entity entity = read(node, value);
            seen.forEach(other -> checkPair(entity, other));
            seen.add(entity);
        }
    }

    private static void checkUnicode(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isHighSurrogate(value.charAt(i)) && i + 1 < value.length()) {
                i += Character.isLowSurrogate(value.charAt(i + 1)) ? 1 : 0;
            } else if (Character.isSurrogate(value.charAt(i))) {
                throw Refusal.bad("strings must be encoded in UTF-8");
            }
        }
    }

    private static Entity read(JsonNode node, String text) {
        if (!node.path("offset").isInt() || !node.path("length").isInt()) {
            throw Refusal.bad("can't parse MessageEntity: expected an integer");
        }
        String type = node.path("type").asText();
        int start = node.get("offset").asInt();
        int end = start + node.get("length").asInt();
        if (!PLAIN.contains(type) && !SOLID.contains(type) && !QUOTES.contains(type)) {
            throw Refusal.bad("can't parse MessageEntity: unsupported type " + type);
        }
        if (start < 0 || end <= start || end > text.length()) {
            throw Refusal.bad("entity beginning at UTF-16 offset " + start + " ends after the end of the text");
        }
        if (middle(text, start) || middle(text, end)) {
            throw Refusal.bad("entity beginning at UTF-16 offset " + start + " ends in a middle of a UTF-16 symbol");
        }
        if (type.equals("text_link") && !node.path("url").asText().matches("https?://\\S+")) {
            throw Refusal.bad("wrong HTTP URL specified");
        }
        return new Entity(type, start, end);
    }

    private static boolean middle(String text, int at) {
        return at < text.length() && at > 0 && Character.isLowSurrogate(text.charAt(at));
    }

    private static void checkPair(Entity one, Entity other) {
        if (one.apart(other)) {
            return;
        }
        boolean raw = rawWithPlain(one, other) || rawWithPlain(other, one);
        boolean nested = one.inside(other) || other.inside(one);
        boolean solid = SOLID.contains(one.type()) && SOLID.contains(other.type());
        boolean quotes = QUOTES.contains(one.type()) && QUOTES.contains(other.type());
        if (!nested || raw || solid || quotes || one.type().equals(other.type())) {
            throw Refusal.bad("can't parse entities: " + one + " and " + other + " must not overlap");
        }
    }

    private static boolean rawWithPlain(Entity one, Entity other) {
        return RAW.contains(one.type()) && PLAIN.contains(other.type());
    }
}
