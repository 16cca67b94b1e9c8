package summitbot.telegram;

import java.util.ArrayList;
import java.util.List;
import summitbot.telegram.deliver.Address;
import summitbot.telegram.deliver.Courier;
import summitbot.telegram.deliver.Receipt;
import summitbot.telegram.receive.Letter;
import summitbot.telegram.render.Keyboard;
import summitbot.telegram.render.Splitter;
import summitbot.telegram.render.Text;
import summitbot.telegram.render.Texts;

/** Says things that are no answers; in a group as a reply, so that everybody sees to whom. */
final class Replies {
    static final int MOST_PIECES = 4;

    private final Courier courier;

    Replies(Courier courier) {
        this.courier = courier;
    }

    /** The sentence of this name, in the language of the letter. */
    void say(Letter to, String name, Object... values) throws InterruptedException {
        send(to, Text.plain(Texts.in(to.language()).say(name, values)), Keyboard.NONE);
    }

    /** At most four messages, the last with the buttons. */
    void send(Letter to, Text text, Keyboard keyboard) throws InterruptedException {
        int replyTo = to.direct() ? 0 : to.message();
        var unused = send(new Address(to.place().chat(), to.place().thread(), replyTo), Splitter.split(text), keyboard);
    }

    /** Gives the messages that are shown. */
    List<Integer> send(Address to, List<Text> pieces, Keyboard keyboard) throws InterruptedException {
        List<Integer> messages = new ArrayList<>();
        List<Text> sent = pieces.stream().limit(MOST_PIECES).toList();
        for (int i = 0; i < sent.size(); i++) {
            Keyboard below = i == sent.size() - 1 ? keyboard : Keyboard.NONE;
            Receipt receipt = courier.send(to, sent.get(i), below);
            if (receipt instanceof Receipt.Rejected) {
                receipt = courier.send(to, sent.get(i).bare(), Keyboard.NONE);
            }
            if (receipt instanceof Receipt.Shown shown) {
                messages.add(shown.message());
            }
        }
        return messages;
    }
}
