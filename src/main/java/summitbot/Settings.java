package summitbot;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where everything is.
 *
 * @param seeds a folder of documents, or one file
 * @param prompts a folder; only a language model needs it
 * @param data a folder that belongs to the bot: index and history
 */
record Settings(Path seeds, Path prompts, Path data) {
    /** What was chosen on the command line wins over the environment, and that over the defaults. */
    static Settings of(Options options, Surroundings surroundings) {
        Path home = surroundings.variable("SUMMIT_HOME").map(Path::of).orElse(Path.of(""));
        return new Settings(
                options.seeds()
                        .or(() -> surroundings.variable("SUMMIT_SEEDS").map(Path::of))
                        .orElse(home.resolve("seeds")),
                options.prompts()
                        .or(() -> surroundings.variable("SUMMIT_PROMPTS").map(Path::of))
                        .orElse(home.resolve("prompts")),
                options.data()
                        .or(() -> surroundings.variable("SUMMIT_DATA").map(Path::of))
                        .orElseGet(() -> dataHome(surroundings).resolve("summit-bot")));
    }

    /** The folders that the command line names. */
    interface Options {
        Optional<Path> seeds();

        Optional<Path> prompts();

        Optional<Path> data();
    }

    /** After the XDG base directory specification, which has a relative folder ignored. */
    private static Path dataHome(Surroundings surroundings) {
        return surroundings
                .variable("XDG_DATA_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .or(() -> surroundings.variable("HOME").map(home -> Path.of(home, ".local", "share")))
                .orElseThrow(() -> new WrongSetUp("There is no HOME to keep the index in; name a folder with --data."));
    }
}
