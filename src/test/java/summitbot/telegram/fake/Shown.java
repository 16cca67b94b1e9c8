package summitbot.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A message of the bot as people see it, with what it looked like before. */
public final class Shown {
    /** One look of the message, at a time of the server. */
    public record Look(long nanos, String text, JsonNode entities, JsonNode markup) {
        boolean same(Look other) {
            return text.equals(other.text) && entities.equals(other.entities) && markup.equals(other.markup);
        }
    }

    private final int id;
    private final int thread;
    private final int replyTo;
    private final List<Look> looks = new ArrayList<>();

    Shown(int id, int thread, int replyTo, Look first) {
        this.id = id;
        this.thread = thread;
        this.replyTo = replyTo;
        looks.add(first);
    }

    public int id() {
        return id;
    }

    /** 0 outside topics. */
    public int thread() {
        return thread;
    }

    /** 0 when it is no reply. */
    public int replyTo() {
        return replyTo;
    }

    public synchronized List<Look> looks() {
        return List.copyOf(looks);
    }

    public synchronized Look look() {
        return looks.getLast();
    }

    public String text() {
        return look().text();
    }

    /** The texts of the buttons under it. */
    public List<String> buttons() {
        List<String> texts = new ArrayList<>();
        look().markup()
                .path("inline_keyboard")
                .forEach(row -> row.forEach(b -> texts.add(b.path("text").asText())));
        return texts;
    }

    /** What a press of the first button whose text contains {@code part} sends to the bot. */
    public String data(String part) {
        for (JsonNode row : look().markup().path("inline_keyboard")) {
            for (JsonNode button : row) {
                if (button.path("text").asText().contains(part)) {
                    return button.path("callback_data").asText();
                }
            }
        }
        throw new AssertionError("no button with " + part + " in " + buttons());
    }

    synchronized void show(Look look) {
        if (look.same(looks.getLast())) {
            throw Refusal.bad("message is not modified: specified new message content and reply markup are exactly the"
                    + " same as a current content and reply markup of the message");
        }
        looks.add(look);
    }
}
