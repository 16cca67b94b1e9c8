package summitbot.telegram;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import summitbot.domain.Answer;
import summitbot.domain.Passage;
import summitbot.store.Journal.Entry;
import summitbot.store.Questions.Past;
import summitbot.store.Store;
import summitbot.store.StoredAnswer;
import summitbot.telegram.api.BotApi;
import summitbot.telegram.deliver.Address;
import summitbot.telegram.deliver.Knowledge;
import summitbot.telegram.receive.Decoder;
import summitbot.telegram.receive.Event.Asked;
import summitbot.telegram.receive.Event.Pressed;
import summitbot.telegram.receive.Letter;
import summitbot.telegram.render.AnswerText;
import summitbot.telegram.render.Keyboard;
import summitbot.telegram.render.PassageCard;
import summitbot.telegram.render.Press;
import summitbot.telegram.render.Ref;
import summitbot.telegram.render.Splitter;
import summitbot.telegram.render.Text;
import summitbot.telegram.render.Texts;

/** Does what a button says; buttons of any age, and data that no button of ours has. */
final class Presses {
    private final BotApi api;
    private final Store store;
    private final Knowledge knowledge;
    private final Replies replies;

    Presses(BotApi api, Desk.Tools tools) {
        this.api = api;
        this.store = tools.store();
        this.knowledge = tools.knowledge();
        this.replies = tools.replies();
    }

    /** Ends the waiting of the person's app, at once; when that is too late already, nothing is lost. */
    void acknowledge(Pressed pressed) {
        Texts texts = Texts.in(pressed.letter().language());
        AnswerCallbackQuery answer = new AnswerCallbackQuery(pressed.query());
        Optional<Press> press = Press.of(pressed.data());
        if (press.isEmpty()) {
            answer.setText(texts.say("press.stale"));
        } else if (press.get() instanceof Press.Opinion) {
            answer.setText(texts.say("press.thanks"));
        }
        api.call(answer);
    }

    /** Gives the question that the button asks, if it does, as an entry of the journal. */
    Optional<Asking> press(Pressed pressed, InstantSource clock) throws InterruptedException {
        Optional<Press> press = Press.of(pressed.data());
        if (press.isEmpty()) {
            return Optional.empty();
        }
        switch (press.get()) {
            case Press.Source source -> card(pressed.letter(), source.ref());
            case Press.Opinion opinion -> new Opinions(store).note(pressed.letter(), opinion.good());
            case Press.More more -> more(pressed.letter(), more.piece());
            case Press.Ask ask -> {
                return asking(pressed, clock);
            }
        }
        return Optional.empty();
    }

    /** A question out of a button. */
    record Asking(Entry entry, Asked asked) {}

    void card(Letter letter, Ref ref) throws InterruptedException {
        Texts texts = Texts.in(letter.language());
        Optional<Passage> passage = ref.find(knowledge.corpus().get());
        Text card = passage.map(found -> new PassageCard(texts, knowledge.pages()).show(found, ref))
                .orElseGet(() -> Text.plain(texts.say("card.gone")));
        Address to = new Address(letter.place().chat(), letter.place().thread(), letter.message());
        var unused = replies.send(to, Splitter.split(card), Keyboard.NONE);
    }

    private void more(Letter letter, int from) throws InterruptedException {
        Optional<Past> past = store.questions().shownBy(letter.place().chat(), letter.message());
        Optional<Answer> answer = past.flatMap(Past::answer)
                .flatMap(text -> StoredAnswer.read(text, knowledge.corpus().get()));
        if (answer.isEmpty()) {
            replies.say(letter, "source.unknown");
            return;
        }
        Texts texts = Texts.in(letter.language());
        List<Text> pieces = Splitter.split(new AnswerText(texts).show(answer.get()));
        int end = from + Replies.MOST_PIECES;
        Keyboard below = end < pieces.size() ? new AnswerText(texts).more(Keyboard.NONE, end) : Keyboard.NONE;
        Address to = new Address(letter.place().chat(), letter.place().thread(), letter.message());
        List<Integer> messages = replies.send(to, pieces.subList(Math.min(from, pieces.size()), pieces.size()), below);
        for (int i = 0; i < messages.size(); i++) {
            store.questions().shown(past.get(), from + i, messages.get(i));
        }
    }

    private Optional<Asking> asking(Pressed pressed, InstantSource clock) {
        if (pressed.label().isBlank()) {
            return Optional.empty();
        }
        Letter old = pressed.letter();
        long now = clock.instant().getEpochSecond();
        Letter letter = new Letter(old.place(), old.direct(), old.message(), now, old.language());
        Asked asked = new Asked(letter, pressed.label(), Optional.empty());
        Entry entry = store.journal().add(old.place().chat(), old.place().person(), Decoder.encoded(asked));
        return Optional.of(new Asking(entry, asked));
    }
}
