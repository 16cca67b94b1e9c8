package summitbot.telegram;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import summitbot.store.Questions.Past;
import summitbot.store.StoreException;
import summitbot.telegram.deliver.Questioning;
import summitbot.telegram.deliver.Underway;
import summitbot.telegram.receive.Event.Asked;
import summitbot.telegram.receive.Event.Commanded;
import summitbot.telegram.receive.Event.Edited;
import summitbot.telegram.receive.Event.Unreadable;
import summitbot.telegram.receive.Event.Written;
import summitbot.telegram.receive.Letter;
import summitbot.telegram.render.Texts;

/** Deals with what people write in one chat, one after the other; each entry of the journal is struck off when it is done. */
final class Correspondence {
    private static final Logger LOG = LoggerFactory.getLogger(Correspondence.class);
    private static final long REWORDING_SECONDS = 60;

    private record Message(long chat, int number) {}

    private final Desk.Tools tools;
    private final Questioning questioning;
    private final Commands commands;
    private final Limits limits;
    private final SourceReply sources;
    private final Recent<Message, Long> newestEdit = new Recent<>();

    Correspondence(Desk.Tools tools, Questioning questioning, Commands commands, Limits limits) {
        this.tools = tools;
        this.questioning = questioning;
        this.commands = commands;
        this.limits = limits;
        this.sources = new SourceReply(tools.store().questions(), tools.knowledge(), tools.replies());
    }

    /** Announces what will be handled, so that only the last of several edits is answered. */
    void expect(long entry, Written written) {
        questioning.underway().expect(written.letter().place(), entry);
        if (written instanceof Edited edited) {
            newestEdit.put(message(edited.letter()), entry);
        }
    }

    /** What was expected does not come. */
    void forget(long entry, Written written) {
        questioning.underway().end(written.letter().place(), entry);
    }

    /** Whatever goes wrong is told to the person, and to nobody else. */
    void handle(long entry, Written written) throws InterruptedException {
        try {
            deal(entry, written);
        } catch (StoreException e) {
            LOG.error("Entry {} waits for the next start: {}", entry, e.getMessage());
            tools.replies().say(written.letter(), "broken");
        } catch (RuntimeException | Error e) {
            LOG.error("Entry {} could not be dealt with and is set aside", entry, e);
            tools.store().journal().setAside(entry, e.getClass().getSimpleName());
            tools.replies().say(written.letter(), "broken");
        } finally {
            forget(entry, written);
        }
    }

    /** Ends what this person has under way or waiting here. */
    void cancel(long entry, Letter letter) throws InterruptedException {
        Underway.Ended ended = questioning.underway().cancel(letter.place(), entry);
        for (long waiting : ended.waiting()) {
            tools.store().journal().done(waiting);
        }
        if (!ended.seen()) {
            tools.replies().say(letter, ended.waiting().isEmpty() ? "nothing.to.cancel" : "cancelled");
        }
        tools.store().journal().done(entry);
    }

    private void deal(long entry, Written written) throws InterruptedException {
        Letter letter = written.letter();
        if (!questioning.underway().isExpected(letter.place(), entry)) {
            return;
        }
        switch (written) {
            case Asked asked -> asked(entry, asked);
            case Edited edited -> edited(entry, edited);
            case Commanded command -> commanded(entry, command);
            case Unreadable unreadable -> {
                if (take(entry, unreadable)) {
                    tools.replies().say(letter, "unreadable");
                    tools.store().journal().done(entry);
                }
            }
        }
    }

    /** Gives whether it is still wanted. */
    private boolean take(long entry, Written written) {
        return questioning.underway().take(written.letter().place(), entry);
    }

    private void commanded(long entry, Commanded command) throws InterruptedException {
        if (command.name().equals("ask")) {
            asked(entry, new Asked(command.letter(), command.argument(), Optional.empty()));
        } else if (take(entry, command)) {
            commands.run(command);
            tools.store().journal().done(entry);
        }
    }

    private void asked(long entry, Asked asked) throws InterruptedException {
        Letter letter = asked.letter();
        if (asked.about().isPresent() && sources.isMeant(letter, asked.text())) {
            sources.reply(letter, asked.about().get());
            tools.store().journal().done(entry);
        } else if (isUnderWay(entry) || isAdmitted(letter)) {
            Past question =
                    new Past(entry, letter.place(), letter.message(), asked.text(), letter.at(), Optional.empty());
            questioning.ask(entry, question, Texts.in(letter.language()));
        } else {
            tools.store().journal().done(entry);
        }
    }

    private void edited(long entry, Edited edited) throws InterruptedException {
        Letter letter = edited.letter();
        boolean newest = newestEdit.get(message(letter)).orElse(entry) == entry;
        Optional<Past> known = tools.store().questions().askedBy(letter.place().chat(), letter.message());
        boolean soon = known.isPresent() && edited.editedAt() - known.get().at() <= REWORDING_SECONDS;
        if (newest && soon && isAdmitted(letter)) {
            questioning.reword(entry, known.get(), edited.text(), Texts.in(letter.language()));
        } else {
            tools.store().journal().done(entry);
        }
    }

    /** A question from before a crash was counted then. */
    private boolean isUnderWay(long entry) {
        return tools.store().questions().isKnown(entry);
    }

    private boolean isAdmitted(Letter letter) throws InterruptedException {
        Limits.Verdict verdict = limits.admit(letter.place());
        if (verdict instanceof Limits.Refused refused && refused.tell().isPresent()) {
            tools.replies().say(letter, refused.tell().get());
        }
        return verdict instanceof Limits.Admitted;
    }

    private static Message message(Letter letter) {
        return new Message(letter.place().chat(), letter.message());
    }
}
