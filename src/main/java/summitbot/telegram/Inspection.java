package summitbot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import summitbot.answer.Trace;
import summitbot.chat.Why;
import summitbot.store.Questions.Past;
import summitbot.store.Store;
import summitbot.store.Usage.Spent;
import summitbot.telegram.deliver.Knowledge;
import summitbot.telegram.receive.Event.Pointed;
import summitbot.telegram.receive.Letter;
import summitbot.telegram.render.Keyboard;
import summitbot.telegram.render.TextBuilder;

/** What administrators may see: how an answer came about, and how the bot is doing. Plain English, for the operator. */
final class Inspection {
    private final Access access;
    private final Store store;
    private final Knowledge knowledge;
    private final Replies replies;
    private final Insight insight;

    /**
     * What is known besides what is stored.
     *
     * @param silence time since Telegram last answered a poll
     */
    record Insight(Supplier<Duration> silence, LongFunction<Optional<Trace>> traces) {}

    Inspection(Access access, Desk.Tools tools, Insight insight) {
        this.access = access;
        this.store = tools.store();
        this.knowledge = tools.knowledge();
        this.replies = tools.replies();
        this.insight = insight;
    }

    void why(Letter letter, Optional<Pointed> about) throws InterruptedException {
        if (!access.isAdmin(letter.place())) {
            replies.say(letter, "admin.only");
            return;
        }
        Optional<Past> past =
                about.flatMap(to -> store.questions().shownBy(letter.place().chat(), to.message()));
        if (past.isEmpty()) {
            replies.say(letter, "why.what");
            return;
        }
        TextBuilder text =
                new TextBuilder().add("Asked: ").add(past.get().asked()).add("\n");
        Optional<Trace> trace = insight.traces().apply(past.get().id());
        trace.map(Why::lines)
                .orElse(List.of(
                        "I no longer know how this answer came about: I remember that of the last answers only, and"
                                + " until I am started anew."))
                .forEach(line -> text.add(line).add("\n"));
        replies.send(letter, text.build(), Keyboard.NONE);
    }

    void stats(Letter letter) throws InterruptedException {
        if (!access.isAdmin(letter.place())) {
            replies.say(letter, "admin.only");
            return;
        }
        int waiting = store.journal().pending().size();
        TextBuilder text = new TextBuilder()
                .add("Sources: " + knowledge.corpus().get().sources().size())
                .add("\nMessages not dealt with yet, this one included: " + waiting)
                .add("\nMessages that could not be read: " + store.journal().quarantined())
                .add("\nLast heard of Telegram: " + insight.silence().get().toSeconds() + " s ago")
                .add("\nAsked of the language model today: "
                        + spent(store.usage().spentToday()));
        replies.send(letter, text.build(), Keyboard.NONE);
    }

    private static String spent(List<Spent> people) {
        if (people.isEmpty()) {
            return "nothing";
        }
        long calls = people.stream().mapToLong(Spent::calls).sum();
        long tokens = people.stream().mapToLong(Spent::tokens).sum();
        Spent most = people.getFirst();
        return calls + " calls with " + tokens + " tokens, for " + people.size() + " people; most for " + most.person()
                + ", " + most.calls() + " calls with " + most.tokens() + " tokens";
    }
}
