package summitbot;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import summitbot.store.Store;
import summitbot.store.StoreException;
import summitbot.telegram.TelegramBot;
import summitbot.telegram.TelegramSettings;
import summitbot.telegram.api.Time;
import summitbot.telegram.deliver.Clocks;
import summitbot.telegram.receive.FatalException;
import summitbot.web.Condition;
import summitbot.web.Measures;
import summitbot.web.WebServer;

@Command(
        name = "telegram",
        header = "Serves a Telegram bot until it is stopped.",
        footerHeading = "%nEnvironment:%n",
        footer = {
            "  TELEGRAM_BOT_TOKEN        what BotFather gives; or TELEGRAM_BOT_TOKEN_FILE",
            "  TELEGRAM_ALLOWED_CHATS    numbers of chats and people, with commas; empty lets everybody in",
            "  TELEGRAM_DENIED_CHATS     numbers of chats and people who are kept out",
            "  TELEGRAM_ADMINS           numbers of people who may use /stats and /why",
            "  TELEGRAM_PERSON_A_MINUTE  questions of one person (10)",
            "  TELEGRAM_CHAT_A_MINUTE    questions in one chat (30)",
            "  TELEGRAM_PERSON_A_DAY     questions of one person (200)",
            "  TELEGRAM_API_URL          a server other than https://api.telegram.org",
            "  PUBLIC_URL                where people reach the web pages; passages then link to them"
        })
final class TelegramCommand implements Callable<Integer> {
    /** A poll takes up to 65 seconds. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(150);

    private final TopCommand top;

    TelegramCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        TelegramSettings settings = new TelegramEnvironment(top.surroundings()::variable).settings();
        Logs.serve(top.surroundings());
        try (Bot bot = top.bot();
                Store store = store(bot)) {
            Clocks clocks = new Clocks(Time.REAL, Clock.systemUTC());
            Pages pages = new Pages(top.surroundings(), bot);
            bot.follow();
            TelegramBot telegram = new TelegramBot(settings, bot.knowledge(pages.address()), store, clocks);
            measure(pages.measures(), telegram);
            WebServer server = pages.openBeside(List.of(() -> polls(telegram))).orElse(null);
            try (server) {
                new Serving().run(telegram);
            }
            return Program.DONE;
        } catch (FatalException e) {
            throw new WrongSetUp(String.valueOf(e.getMessage()));
        }
    }

    private static void measure(Measures measures, TelegramBot telegram) {
        measures.gauge(
                "summit.telegram.silence.seconds",
                "Seconds since Telegram last answered a poll",
                () -> telegram.silence().toSeconds());
        measures.gauge(
                "summit.telegram.queue",
                "Questions and commands that are not done",
                () -> telegram.traffic().waiting());
        measures.counter(
                "summit.telegram.polls",
                "Calls for updates",
                () -> telegram.traffic().polls());
        measures.counter(
                "summit.telegram.calls", "Other calls", () -> telegram.traffic().calls());
        measures.counter(
                "summit.telegram.throttled",
                "Calls that Telegram answered with 429",
                () -> telegram.traffic().floods());
    }

    private static Condition polls(TelegramBot telegram) {
        Duration silence = telegram.silence();
        return silence.compareTo(LONGEST_SILENCE) > 0
                ? Condition.bad("telegram", "has not answered a poll for " + silence.toSeconds() + " s")
                : Condition.good("telegram", "answered a poll " + silence.toSeconds() + " s ago");
    }

    /** Taken before anything else, so that a second bot is told at once. */
    private static Store store(Bot bot) {
        try {
            return Store.open(bot.data().path(), Clock.systemUTC());
        } catch (StoreException e) {
            throw new WrongSetUp(String.valueOf(e.getMessage()));
        }
    }
}
