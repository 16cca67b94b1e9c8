package summitbot.telegram.deliver;

import java.util.ArrayList;
import java.util.List;
import summitbot.domain.Answer;
import summitbot.store.Questions;
import summitbot.store.Questions.Past;
import summitbot.telegram.render.AnswerText;
import summitbot.telegram.render.Keyboard;
import summitbot.telegram.render.Splitter;
import summitbot.telegram.render.Text;
import summitbot.telegram.render.Texts;

/** Shows the answer to one question in its own messages, wherever a crash may have left them. */
final class Delivery {
    private static final int MOST_PIECES = 4;

    private final Courier courier;
    private final Questions questions;
    private final Patience patience;
    private final Texts texts;
    private final Past question;
    private final Address address;
    private final List<Integer> messages;
    private long chat;

    Delivery(Writing writing, Past question, Address address, Texts texts) throws InterruptedException {
        this.courier = writing.courier();
        this.questions = writing.questions();
        this.patience = writing.patience();
        this.texts = texts;
        this.question = question;
        this.address = address;
        this.messages = new ArrayList<>(patience.insist(() -> questions.parts(question.id())));
        this.chat = address.chat();
    }

    /** Shows that the question has arrived. */
    Receipt announce() throws InterruptedException {
        return messages.isEmpty() ? place(0) : new Receipt.Shown(chat, messages.getFirst());
    }

    Receipt showSoFar(Answer answer) throws InterruptedException {
        Text text = Splitter.split(new AnswerText(texts).showSoFar(answer)).getFirst();
        return courier.edit(chat, messages.getFirst(), text, Keyboard.NONE);
    }

    /** Shows a sentence in place of an answer. */
    Receipt say(String sentence) throws InterruptedException {
        return show(List.of(Text.plain(sentence)), Keyboard.NONE);
    }

    /** Shows the whole answer, or as much of it as four messages hold and a button for the rest. */
    Receipt show(Answer answer, List<String> next) throws InterruptedException {
        AnswerText renderer = new AnswerText(texts);
        List<Text> pieces = Splitter.split(renderer.show(answer));
        Keyboard keyboard = renderer.buttons(answer, next);
        if (pieces.size() > MOST_PIECES) {
            keyboard = renderer.more(keyboard, MOST_PIECES);
        }
        return show(pieces.stream().limit(MOST_PIECES).toList(), keyboard);
    }

    private Receipt show(List<Text> pieces, Keyboard keyboard) throws InterruptedException {
        Receipt last = new Receipt.Missing();
        for (int i = 0; i < pieces.size(); i++) {
            last = fill(i, pieces.get(i), i == pieces.size() - 1 ? keyboard : Keyboard.NONE);
            if (!(last instanceof Receipt.Shown)) {
                return last;
            }
        }
        for (int surplus : messages.subList(pieces.size(), messages.size())) {
            courier.delete(chat, surplus);
        }
        return last;
    }

    /** A message that somebody has deleted is sent anew, once; content that is refused is shown without its formatting. */
    private Receipt fill(int piece, Text text, Keyboard keyboard) throws InterruptedException {
        Receipt receipt = piece < messages.size()
                ? courier.edit(chat, messages.get(piece), text, keyboard)
                : new Receipt.Missing();
        if (receipt instanceof Receipt.Missing) {
            Receipt placed = place(piece);
            if (!(placed instanceof Receipt.Shown)) {
                return placed;
            }
            receipt = courier.edit(chat, messages.get(piece), text, keyboard);
        }
        return receipt instanceof Receipt.Rejected
                ? courier.edit(chat, messages.get(piece), text.bare(), Keyboard.NONE)
                : receipt;
    }

    private Receipt place(int piece) throws InterruptedException {
        Text stub = Text.plain(texts.say(piece == 0 ? "placeholder" : "continued"));
        Address to = new Address(chat, address.thread(), piece == 0 ? address.replyTo() : 0);
        Receipt receipt = courier.send(to, stub, Keyboard.NONE);
        if (receipt instanceof Receipt.Shown shown) {
            chat = shown.chat();
            patience.insist(() -> questions.shown(question, piece, shown.message()));
            if (piece < messages.size()) {
                messages.set(piece, shown.message());
            } else {
                messages.add(shown.message());
            }
        }
        return receipt;
    }
}
