package summitbot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitbot.llm.BgeSmall;
import summitbot.llm.EmbedderException;
import summitbot.retrieval.IndexException;
import summitbot.retrieval.PassageIndex;
import summitbot.store.Store;
import summitbot.store.StoreException;

/** What the doctor can mend himself: files of which the bot has another copy, or can do without, and who may read a secret. */
final class Cures {
    private static final List<String> SECRETS = Stream.concat(
                    Stream.of("TELEGRAM_BOT_TOKEN"),
                    Stream.of("LLM", "OPENAI", "ANTHROPIC", "GEMINI", "MISTRAL").map(name -> name + "_API_KEY"))
            .map(name -> name + "_FILE")
            .toList();

    private final Settings settings;
    private final Surroundings surroundings;
    private final Bot bot;

    Cures(TopCommand top, Bot bot) {
        this.settings = top.settings();
        this.surroundings = top.surroundings();
        this.bot = bot;
    }

    Finding secrets() {
        List<SecretFile> open = SECRETS.stream()
                .flatMap(name -> surroundings.variable(name).stream().map(file -> new SecretFile(name, Path.of(file))))
                .filter(Cures::isOpen)
                .toList();
        List<Path> files = open.stream().map(SecretFile::path).distinct().toList();
        return open.isEmpty()
                ? Finding.fine("keys", "no file with a key or a token is open to everybody")
                : Finding.curable(
                        "keys",
                        open.stream().map(SecretFile::complaint).collect(Collectors.joining("; ")),
                        () -> closed(files));
    }

    private static boolean isOpen(SecretFile file) {
        try {
            return file.isOpen();
        } catch (IOException e) {
            // Whoever needs it says that it cannot be read.
            return false;
        }
    }

    private static String closed(List<Path> files) {
        try {
            for (Path file : files) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            return "only the owner can read " + names(files) + " now";
        } catch (IOException e) {
            throw new WrongSetUp("the rights of " + names(files) + " cannot be changed");
        }
    }

    /** Questions and answers of people, and the count of tokens. */
    Finding store() {
        try {
            Path folder = bot.data().path();
            List<Path> damaged = Store.damaged(folder);
            return damaged.isEmpty()
                    ? Finding.fine("store", "what is stored can be read")
                    : Finding.curable(
                            "store", "damaged, so nothing can be stored: " + names(damaged), () -> begunAnew(folder));
        } catch (StoreException | WrongSetUp e) {
            return Finding.wrong("store", String.valueOf(e.getMessage()));
        }
    }

    private static String begunAnew(Path folder) {
        try {
            return "kept as " + names(Store.setAside(folder))
                    + ", to be deleted when nobody misses it; a new one is begun";
        } catch (StoreException e) {
            throw new WrongSetUp(String.valueOf(e.getMessage()));
        }
    }

    /** The embedding model, which comes with the program. */
    Finding vectors() {
        try {
            List<Path> damaged = BgeSmall.damage(bot.data().model());
            return damaged.isEmpty()
                    ? Finding.fine("vectors", "nothing of the embedding model is damaged")
                    : Finding.curable(
                            "vectors",
                            "the embedding model is damaged: " + names(damaged),
                            () -> unpackedAnew(damaged));
        } catch (EmbedderException | WrongSetUp e) {
            return Finding.wrong("vectors", String.valueOf(e.getMessage()));
        }
    }

    private String unpackedAnew(List<Path> damaged) {
        try {
            bot.embedder().question("anything");
            return "unpacked anew: " + names(damaged);
        } catch (EmbedderException e) {
            throw new WrongSetUp(String.valueOf(e.getMessage()));
        }
    }

    Finding index() {
        try {
            Optional<String> damage = PassageIndex.damage(bot.data().index(settings.seeds()));
            if (damage.isPresent()) {
                return Finding.curable("index", "damaged (" + damage.get() + ")", this::builtAnew);
            }
            bot.buildIndex();
            return Finding.fine("index", "up to date");
        } catch (WrongSetUp | IndexException e) {
            return Finding.wrong("index", String.valueOf(e.getMessage()));
        }
    }

    private String builtAnew() {
        try {
            bot.buildIndex();
            return "built anew from the seeds";
        } catch (IndexException e) {
            throw new WrongSetUp(String.valueOf(e.getMessage()));
        }
    }

    private static String names(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
