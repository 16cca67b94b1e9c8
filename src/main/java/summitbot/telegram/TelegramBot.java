package summitbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import summitbot.store.Journal.Entry;
import summitbot.store.Store;
import summitbot.telegram.api.BotApi;
import summitbot.telegram.deliver.Clocks;
import summitbot.telegram.deliver.Courier;
import summitbot.telegram.deliver.Knowledge;
import summitbot.telegram.deliver.Mailboxes;
import summitbot.telegram.deliver.Patience;
import summitbot.telegram.deliver.Questioning;
import summitbot.telegram.deliver.Writing;
import summitbot.telegram.receive.Decoder;
import summitbot.telegram.receive.FatalException;
import summitbot.telegram.receive.Inbox;
import summitbot.telegram.receive.Me;
import summitbot.telegram.receive.Poller;

/** The bot in Telegram, from its start to its end; start reading at {@link #run}. */
public final class TelegramBot {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final TelegramSettings settings;
    private final Knowledge knowledge;
    private final Store store;
    private final Clocks clocks;
    private final BotApi polls;
    private final BotApi talk;
    private final Poller poller;
    private final Mailboxes mailboxes = new Mailboxes();

    /** The store stays the caller's to close, after the bot has ended. */
    public TelegramBot(TelegramSettings settings, Knowledge knowledge, Store store, Clocks clocks) {
        this.settings = settings;
        this.knowledge = knowledge;
        this.store = store;
        this.clocks = clocks;
        polls = new BotApi(settings.server(), settings.token(), settings.deadlines());
        talk = new BotApi(settings.server(), settings.token(), settings.deadlines());
        poller = new Poller(polls, clocks.time());
    }

    /**
     * Serves until it is interrupted; then it ends the long poll at once, lets what is under way end for some seconds, and
     * leaves the rest in the journal.
     *
     * @throws FatalException when Telegram does not know the token
     */
    public void run() throws FatalException, InterruptedException {
        Me me = poller.introduce();
        LOG.info("Serving as @{}", me.username());
        Decoder decoder = new Decoder(me);
        Desk desk = desk(me);
        try {
            Thread.startVirtualThread(
                    () -> new Menu(talk).publish(settings.access().admins()));
            resume(desk, decoder);
            poller.run(new Inbox(decoder, store.journal(), desk::accept));
        } finally {
            end(desk);
        }
    }

    /** Makes {@link #run} end, from any thread. */
    public void stop(Thread runner) {
        runner.interrupt();
        polls.cancel();
    }

    /** Time since Telegram last answered as it should; minutes mean trouble. */
    public Duration silence() {
        return poller.silence();
    }

    /** What went to Telegram so far, and what waits. */
    public Traffic traffic() {
        return new Traffic(polls.calls(), talk.calls(), polls.floods() + talk.floods(), mailboxes.size());
    }

    private Desk desk(Me me) {
        Courier courier = new Courier(talk, clocks.time(), store::move);
        Desk.Tools tools = new Desk.Tools(store, knowledge, new Replies(courier));
        Writing writing = new Writing(courier, store.questions(), new Patience(clocks.time()));
        Questioning questioning = new Questioning(writing, store.journal(), knowledge, clocks);
        Presses presses = new Presses(talk, tools);
        Inspection inspection =
                new Inspection(settings.access(), tools, new Inspection.Insight(poller::silence, questioning::trace));
        Commands commands = new Commands(tools, presses, inspection, me.username());
        Limits limits = new Limits(settings.rates(), store.usage(), clocks.time());
        Desk.Staff staff = new Desk.Staff(
                new Correspondence(tools, questioning, commands, limits),
                presses,
                new InlineAnswers(talk, knowledge, settings.access(), clocks.time()),
                settings.access());
        return new Desk(tools, staff, clocks, mailboxes);
    }

    /** What a crash or a stop has left undone comes first, in its old order. */
    private void resume(Desk desk, Decoder decoder) {
        ObjectMapper mapper = new ObjectMapper();
        for (Entry entry : store.journal().pending()) {
            store.journal().payload(entry.id()).ifPresent(payload -> {
                try {
                    desk.resume(entry, decoder.decode(mapper.readTree(payload)));
                } catch (JsonProcessingException e) {
                    store.journal().setAside(entry.id(), "no JSON in the journal");
                }
            });
        }
    }

    private void end(Desk desk) throws InterruptedException {
        // The interrupt that has ended the polling must not cut the farewell short.
        boolean unused = Thread.interrupted();
        mailboxes.close(GRACE);
        desk.close();
        talk.close();
        polls.close();
    }
}
