package summitbot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import summitbot.domain.Corpus;
import summitbot.web.Condition;
import summitbot.web.Measures;
import summitbot.web.Site;
import summitbot.web.WebException;
import summitbot.web.WebServer;
import summitbot.web.WebSettings;

/** The web pages of a bot, as an operator wants them. */
final class Pages {
    private final WebEnvironment environment;
    private final Optional<WebSettings> settings;
    private final Optional<URI> address;
    private final Bot bot;
    private final Measures measures = new Measures();

    /** @throws WrongSetUp when a setting of theirs is wrong; so make them before the index, which may take minutes */
    Pages(Surroundings surroundings, Bot bot) {
        this.environment = new WebEnvironment(surroundings::variable);
        this.settings = environment.settings();
        this.address = environment.publicly();
        this.bot = bot;
    }

    /** Where people reach them; empty when nobody has said so. */
    Optional<URI> address() {
        return address;
    }

    /** Whether there are to be any. */
    boolean wanted() {
        return settings.isPresent();
    }

    Measures measures() {
        return measures;
    }

    /**
     * Serves them, and counts the bot's answers from now on; empty when none are wanted.
     *
     * @param more conditions beside those of index, data and model
     */
    Optional<WebServer> open(List<Supplier<Condition>> more) {
        return settings.map(place -> open(place, more));
    }

    private WebServer open(WebSettings place, List<Supplier<Condition>> more) {
        bot.count(measures);
        try {
            return WebServer.start(place, new Site(bot::corpus, () -> conditions(more), measures::text));
        } catch (WebException e) {
            throw new WrongSetUp(String.valueOf(e.getMessage()));
        }
    }

    /** As {@link #open}, but a usual port that is taken does not keep the bot from its work. */
    Optional<WebServer> openBeside(List<Supplier<Condition>> more) {
        try {
            return open(more);
        } catch (WrongSetUp e) {
            if (environment.isSet()) {
                throw e;
            }
            LoggerFactory.getLogger(Pages.class).warn("{}", e.getMessage());
            return Optional.empty();
        }
    }

    private List<Condition> conditions(List<Supplier<Condition>> more) {
        return Stream.concat(Stream.of(index(), data(), model()), more.stream().map(Supplier::get))
                .toList();
    }

    private Condition index() {
        Corpus corpus = bot.corpus();
        String size =
                corpus.sources().size() + " source(s) with " + corpus.passages().size() + " passage(s)";
        return bot.trouble()
                .map(why -> Condition.worse("index", "answers come from an older state of the seeds: " + why))
                .orElse(Condition.good("index", size));
    }

    /** Writes, since a disk may be full or have become read-only. */
    private Condition data() {
        Path folder = bot.data().path();
        try {
            Path probe = Files.createTempFile(folder, "probe", "");
            try {
                Files.write(probe, new byte[4096]);
            } finally {
                Files.delete(probe);
            }
            return Condition.good("data", folder + " can be written to");
        } catch (IOException e) {
            return Condition.bad("data", folder + " cannot be written to (" + e.getMessage() + ")");
        }
    }

    private Condition model() {
        return bot.model()
                .map(model -> model.isResting()
                        ? Condition.worse(
                                "model", "it failed again and again, so answers are the sources' own words for now")
                        : Condition.good("model", "it is asked"))
                .orElse(Condition.good("model", "none is wanted; answers are the sources' own words"));
    }
}
