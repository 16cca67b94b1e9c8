package summitbot.telegram;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import summitbot.store.Journal.Entry;
import summitbot.store.Place;
import summitbot.store.Store;
import summitbot.telegram.deliver.Clocks;
import summitbot.telegram.deliver.Knowledge;
import summitbot.telegram.deliver.Mailboxes;
import summitbot.telegram.deliver.Turnstile;
import summitbot.telegram.receive.Event;
import summitbot.telegram.receive.Event.Commanded;
import summitbot.telegram.receive.Event.Pressed;
import summitbot.telegram.receive.Event.Unreadable;
import summitbot.telegram.receive.Event.Written;
import summitbot.telegram.receive.Letter;

/** Hands each event to who deals with it: what is written in order of its chat, presses and inline queries at once. */
final class Desk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final int WAITING = 5;
    private static final int PRESSES = 10;
    /** Chats served at once; it takes half a minute to write to so many at the pace that Telegram allows. */
    private static final int CHATS = 1_000;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LAST_PRESSES = Duration.ofMillis(500);

    /** Who has waited longer than any answer may take has waited through a downtime, maybe with thousands of others. */
    private static final long OLD_SECONDS = 60;
    /** Enough for what Telegram takes; more would get between new questions and disk, processor and Telegram. */
    private static final int OLD_AT_ONCE = 8;

    /** What everybody at the desk works with. */
    record Tools(Store store, Knowledge knowledge, Replies replies) {}

    /** Who deals with what. */
    record Staff(Correspondence correspondence, Presses presses, InlineAnswers inline, Access access) {}

    private final Tools tools;
    private final Staff staff;
    private final Clocks clocks;
    private final Mailboxes mailboxes;
    private final Mailboxes asides = new Mailboxes();
    private final Turnstile backlog = new Turnstile(OLD_AT_ONCE);
    private final Strikes strikes;
    private final Recent<Place, String> lastAlbum = new Recent<>();
    private final Recent<Long, Boolean> toldBusy = new Recent<>();
    private final Recent<Long, Long> turnedAway = new Recent<>();

    Desk(Tools tools, Staff staff, Clocks clocks, Mailboxes mailboxes) {
        this.tools = tools;
        this.staff = staff;
        this.clocks = clocks;
        this.mailboxes = mailboxes;
        this.strikes = new Strikes(tools.store().journal());
    }

    /** Takes a new event; never blocks. */
    void accept(Entry entry, Event event) {
        accept(entry, event, WAITING);
    }

    /** Takes what was left over from before a crash, however much it is. */
    void resume(Entry entry, Event event) {
        accept(entry, event, Integer.MAX_VALUE);
    }

    void close() throws InterruptedException {
        asides.close(LAST_PRESSES);
        strikes.settle();
    }

    private void accept(Entry entry, Event event, int most) {
        switch (event) {
            case Written written -> written(entry, written, most);
            case Pressed pressed -> pressed(pressed);
            case Event.Inline query -> {
                long received = clocks.time().nanos();
                Thread.startVirtualThread(() -> guarded(() -> staff.inline().answer(query, received)));
            }
            case Event.Reacted reacted ->
                aside(reacted.letter(), () -> new Opinions(tools.store()).react(reacted.letter(), reacted.emoji()));
            case Event.Moved moved ->
                mailboxes.offer(moved.from(), Integer.MAX_VALUE, () -> {
                    tools.store().move(moved.from(), moved.to());
                    tools.store().journal().done(entry.id());
                });
            case Event.Left left -> guarded(() -> tools.store().journal().abandon(left.chat()));
            case Event.Nothing nothing -> {}
        }
    }

    private void written(Entry entry, Written written, int most) {
        Letter letter = written.letter();
        long chat = letter.place().chat();
        if (!staff.access().allows(letter.place())) {
            strikes.add(entry.id());
            if (letter.direct()) {
                String number = Long.toString(letter.place().person());
                aside(letter, () -> tools.replies().say(letter, "not.allowed", number));
            }
        } else if (isRepeated(written)) {
            strikes.add(entry.id());
        } else if (written instanceof Commanded command && command.name().equals("cancel")) {
            if (!aside(letter, () -> staff.correspondence().cancel(entry.id(), letter))) {
                strikes.add(entry.id());
            }
        } else {
            if (mailboxes.isIdle(chat)) {
                toldBusy.put(chat, false);
                if (most == WAITING && isCrowded(letter)) {
                    strikes.add(entry.id());
                    turnAway(letter);
                    return;
                }
            }
            inOrder(entry, written, most);
        }
    }

    /** Who has waited through a downtime is neither turned away nor in the way of who asks now. */
    private boolean isCrowded(Letter letter) {
        return !isOld(letter) && mailboxes.chats() - backlog.waiting() >= CHATS;
    }

    private void inOrder(Entry entry, Written written, int most) {
        Letter letter = written.letter();
        // As it comes in: who waits long behind many others has not waited through a downtime.
        boolean old = isOld(letter);
        staff.correspondence().expect(entry.id(), written);
        if (!mailboxes.offer(letter.place().chat(), most, () -> inTurn(entry.id(), written, old))) {
            staff.correspondence().forget(entry.id(), written);
            strikes.add(entry.id());
            overflow(letter);
        }
    }

    private void inTurn(long entry, Written written, boolean old) throws InterruptedException {
        if (old) {
            backlog.pass(entry, () -> staff.correspondence().handle(entry, written));
        } else {
            staff.correspondence().handle(entry, written);
        }
    }

    private boolean isOld(Letter letter) {
        return clocks.date().instant().getEpochSecond() - letter.at() > OLD_SECONDS;
    }

    /** Ten pictures of one album come as ten messages. */
    private boolean isRepeated(Written written) {
        return written instanceof Unreadable unreadable
                && !unreadable.album().isEmpty()
                && lastAlbum
                        .put(written.letter().place(), unreadable.album())
                        .filter(unreadable.album()::equals)
                        .isPresent();
    }

    private void overflow(Letter letter) {
        if (!toldBusy.put(letter.place().chat(), true).orElse(false)) {
            aside(letter, () -> tools.replies().say(letter, "busy"));
        }
    }

    /** Says so again to who asks again after a while. */
    private void turnAway(Letter letter) {
        long chat = letter.place().chat();
        long now = clocks.time().nanos();
        if (turnedAway.get(chat).filter(told -> now - told < PATIENCE.toNanos()).isEmpty()) {
            turnedAway.put(chat, now);
            aside(letter, () -> tools.replies().say(letter, "crowded"));
        }
    }

    private void pressed(Pressed pressed) {
        Thread.startVirtualThread(() -> guarded(() -> staff.presses().acknowledge(pressed)));
        if (staff.access().allows(pressed.letter().place())) {
            aside(pressed.letter(), () -> {
                Optional<Presses.Asking> asking = staff.presses().press(pressed, clocks.date());
                asking.ifPresent(question -> accept(question.entry(), question.asked()));
            });
        }
    }

    /** Beside the questions of the chat, and bounded: who hammers on a button is served ten times. Gives whether it will be done. */
    private boolean aside(Letter letter, Mailboxes.Work work) {
        boolean taken = asides.offer(letter.place().chat(), PRESSES, work);
        if (!taken) {
            LOG.debug("Too much at once beside the questions of one chat");
        }
        return taken;
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            LOG.error("An event could not be dealt with", e);
        }
    }
}
