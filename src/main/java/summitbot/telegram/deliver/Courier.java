package summitbot.telegram.deliver;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import summitbot.telegram.api.BotApi;
import summitbot.telegram.api.Outcome;
import summitbot.telegram.api.Time;
import summitbot.telegram.render.Keyboard;
import summitbot.telegram.render.Text;

/**
 * Writes to chats. Each chat has its own pace and its own waits, and none waits for another; what fails for the moment is
 * tried again until it is clear what became of it.
 */
public final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration PRIVATE_EDITS = Duration.ofSeconds(1);
    private static final Duration GROUP_EDITS = Duration.ofSeconds(4);
    private static final Duration MOST_WAIT = Duration.ofSeconds(60);
    private static final List<String> GONE =
            List.of("chat not found", "peer_id_invalid", "user_is_blocked", "user is deactivated");
    private static final List<String> CLOSED = List.of(
            "message thread not found",
            "topic_closed",
            "topic_deleted",
            "not enough rights",
            "have no rights",
            "chat_write_forbidden",
            "chat_restricted",
            "chat_admin_required");
    private static final List<String> MISSING =
            List.of("message to edit not found", "message can't be edited", "message_id_invalid");

    private final BotApi api;
    private final Time time;
    private final Gates gates = new Gates();
    private final Pace pace;
    private final Moves moves;
    private final Map<Long, Long> moved = new ConcurrentHashMap<>();

    /** Is told when a group goes on under another id. */
    public interface Moves {
        void move(long from, long to);
    }

    public Courier(BotApi api, Time time, Moves moves) {
        this.api = api;
        this.time = time;
        this.pace = new Pace(time);
        this.moves = moves;
    }

    public Receipt send(Address to, Text text, Keyboard keyboard) throws InterruptedException {
        return deliver(
                to.chat(), false, chat -> Calls.send(new Address(chat, to.thread(), to.replyTo()), text, keyboard));
    }

    /** Waits for the pace at which a chat may be edited. */
    public Receipt edit(long chat, int message, Text text, Keyboard keyboard) throws InterruptedException {
        Receipt receipt = deliver(chat, true, at -> Calls.edit(at, message, text, keyboard));
        return receipt instanceof Receipt.Shown shown ? new Receipt.Shown(shown.chat(), message) : receipt;
    }

    /** Whether an edit in this chat would go out at once; a part of an answer that has to wait would delay the whole. */
    boolean mayEdit(long chat) {
        Gates.Gate gate = gates.of(moved.getOrDefault(chat, chat));
        if (!gate.lock.tryLock()) {
            return false;
        }
        try {
            return missing(gate, true) <= 0;
        } finally {
            gate.lock.unlock();
        }
    }

    public void delete(long chat, int message) throws InterruptedException {
        Receipt receipt = deliver(chat, true, at -> new DeleteMessage(Long.toString(at), message));
        LOG.debug("A surplus message was taken away: {}", receipt);
    }

    private Receipt deliver(long chat, boolean edit, LongFunction<BotApiMethod<?>> call) throws InterruptedException {
        long at = moved.getOrDefault(chat, chat);
        Gates.Gate gate = gates.of(at);
        gate.lock.lockInterruptibly();
        Receipt receipt;
        try {
            receipt = insist(gate, at, edit, call);
        } finally {
            gate.lock.unlock();
        }
        return moved.getOrDefault(at, at) == at ? receipt : deliver(at, edit, call);
    }

    private Receipt insist(Gates.Gate gate, long chat, boolean edit, LongFunction<BotApiMethod<?>> call)
            throws InterruptedException {
        Duration pause = Duration.ofSeconds(1);
        while (true) {
            await(gate, edit);
            Outcome outcome = api.call(call.apply(chat));
            if (edit) {
                gate.nextEditAt = time.nanos() + (Address.isGroup(chat) ? GROUP_EDITS : PRIVATE_EDITS).toNanos();
            }
            switch (outcome) {
                case Outcome.Done done -> {
                    return new Receipt.Shown(
                            chat, done.result().path("message_id").asInt());
                }
                case Outcome.Refused refused -> {
                    return refused(chat, refused);
                }
                case Outcome.Flooded flooded -> {
                    gate.opensAt =
                            time.nanos() + flooded.pause().plusMillis(100).toNanos();
                    if (!edit) {
                        pace.giveBack();
                    }
                }
                case Outcome.Broken broken -> {
                    LOG.warn("A message could not be delivered ({}); trying again.", broken.why());
                    time.sleep(pause);
                    pause = pause.multipliedBy(2).compareTo(MOST_WAIT) > 0 ? MOST_WAIT : pause.multipliedBy(2);
                }
            }
        }
    }

    private void await(Gates.Gate gate, boolean edit) throws InterruptedException {
        long missing = missing(gate, edit);
        if (missing > 0) {
            time.sleep(Duration.ofNanos(missing));
        }
        if (!edit) {
            pace.await();
        }
    }

    private long missing(Gates.Gate gate, boolean edit) {
        long opens = edit ? Math.max(gate.opensAt, gate.nextEditAt) : gate.opensAt;
        return opens == Long.MIN_VALUE ? 0 : opens - time.nanos();
    }

    private Receipt refused(long chat, Outcome.Refused refused) {
        if (refused.movedTo().isPresent()) {
            long to = refused.movedTo().getAsLong();
            moved.put(chat, to);
            moves.move(chat, to);
            return new Receipt.Missing();
        }
        if (refused.says("message is not modified")) {
            return new Receipt.Shown(chat, 0);
        }
        if (MISSING.stream().anyMatch(refused::says)) {
            return new Receipt.Missing();
        }
        boolean gone = refused.code() == 403 || GONE.stream().anyMatch(refused::says);
        if (gone || CLOSED.stream().anyMatch(refused::says)) {
            LOG.info("A chat takes no messages any more: {}", refused.description());
            return new Receipt.Closed(refused.description(), gone);
        }
        LOG.warn("A message was rejected: {}", refused.description());
        return new Receipt.Rejected(refused.description());
    }
}
