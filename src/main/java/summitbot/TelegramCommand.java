package summitbot;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import summitbot.store.Store;
import summitbot.store.StoreException;
import summitbot.telegram.TelegramBot;
import summitbot.telegram.TelegramSettings;
import summitbot.telegram.api.Time;
import summitbot.telegram.deliver.Clocks;
import summitbot.telegram.receive.FatalException;

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
            "  TELEGRAM_API_URL          a server other than https://api.telegram.org"
        })
final class TelegramCommand implements Callable<Integer> {
    private final TopCommand top;

    TelegramCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        TelegramSettings settings = new TelegramEnvironment(top.surroundings()::variable).settings();
        try (Bot bot = top.bot();
                Store store = store(bot)) {
            Clocks clocks = new Clocks(Time.REAL, Clock.systemUTC());
            bot.follow();
            TelegramBot telegram = new TelegramBot(settings, bot.knowledge(), store, clocks);
            new Serving().run(telegram);
            return Program.DONE;
        } catch (FatalException e) {
            throw new WrongSetUp(String.valueOf(e.getMessage()));
        }
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
