package summitbot;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;
import summitbot.domain.Corpus;

/** Looks at everything the bot needs, one thing after the other; a sick part does not hide the next one. */
final class Doctor {
    private final Settings settings;
    private final Surroundings surroundings;
    private final Bot bot;
    private final Cures cures;

    Doctor(TopCommand top, Bot bot) {
        this.settings = top.settings();
        this.surroundings = top.surroundings();
        this.bot = bot;
        this.cures = new Cures(top, bot);
    }

    /** In an order in which what is mended first lets the next be well. */
    List<Supplier<Finding>> checks() {
        return List.of(
                Doctor::java,
                this::seeds,
                this::prompts,
                this::data,
                cures::secrets,
                cures::store,
                cures::vectors,
                cures::index,
                this::model,
                this::telegram,
                this::web);
    }

    private static Finding java() {
        return Finding.fine("java", Runtime.version() + " in " + System.getProperty("java.home"));
    }

    private Finding seeds() {
        try {
            Corpus corpus = bot.corpus();
            return Finding.fine(
                    "seeds",
                    corpus.sources().size() + " source(s) with "
                            + corpus.passages().size() + " passage(s) in " + settings.seeds());
        } catch (WrongSetUp e) {
            return Finding.wrong("seeds", String.valueOf(e.getMessage()));
        }
    }

    private Finding prompts() {
        return Files.isDirectory(settings.prompts())
                ? Finding.fine("prompts", settings.prompts().toString())
                : Finding.wrong(
                        "prompts",
                        "There is no folder " + settings.prompts() + "; name one with --prompts or SUMMIT_PROMPTS.");
    }

    private Finding data() {
        try {
            return Finding.fine("data", bot.data().path() + " can be written to");
        } catch (WrongSetUp e) {
            return Finding.wrong("data", String.valueOf(e.getMessage()));
        }
    }

    private Finding model() {
        try {
            return bot.probe()
                    .map(check ->
                            check.fine() ? Finding.fine("model", check.words()) : Finding.wrong("model", check.words()))
                    .orElse(Finding.fine("model", "none; answers are the sources' own words"));
        } catch (WrongSetUp e) {
            return Finding.wrong("model", String.valueOf(e.getMessage()));
        }
    }

    private Finding web() {
        WebEnvironment web = new WebEnvironment(surroundings::variable);
        try {
            String people = web.publicly()
                    .map(address -> "; people reach them at " + address)
                    .orElse("");
            return Finding.fine(
                    "web",
                    web.settings()
                            .map(place ->
                                    "pages would be served at " + place.address() + ", port " + place.port() + people)
                            .orElse("no pages, as SUMMIT_WEB_PORT is 0"));
        } catch (WrongSetUp e) {
            return Finding.wrong("web", String.valueOf(e.getMessage()));
        }
    }

    private Finding telegram() {
        TelegramEnvironment telegram = new TelegramEnvironment(surroundings::variable);
        try {
            return telegram.hasToken()
                    ? Finding.fine(
                            "telegram",
                            "a token is set for " + telegram.settings().server())
                    : Finding.fine("telegram", "no token; only Telegram needs one");
        } catch (WrongSetUp e) {
            return Finding.wrong("telegram", String.valueOf(e.getMessage()));
        }
    }
}
