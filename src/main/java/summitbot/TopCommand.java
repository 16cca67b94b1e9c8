package summitbot;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
        name = "summit-bot",
        header = "Answers questions from a small set of documents, and cites the passages it used.",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExit codes: 0 answered or refused, 1 failed, 2 wrong use or set-up.%n")
final class TopCommand implements Callable<Integer>, Settings.Options {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--seeds",
            scope = ScopeType.INHERIT,
            paramLabel = "PATH",
            description = "Folder of documents, or one file (SUMMIT_SEEDS; default: seeds).")
    private @Nullable Path seeds;

    @Option(
            names = "--prompts",
            scope = ScopeType.INHERIT,
            paramLabel = "FOLDER",
            description = "Prompts for a language model (SUMMIT_PROMPTS; default: prompts).")
    private @Nullable Path prompts;

    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            paramLabel = "FOLDER",
            description = "Index and history (SUMMIT_DATA; default: ~/.local/share/summit-bot).")
    private @Nullable Path data;

    private volatile @Nullable Bot bot;

    TopCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Settings settings() {
        return Settings.of(this, surroundings);
    }

    /** Valid from when the command line has been read; whoever asks for it closes it. */
    Bot bot() {
        Bot opened = new Bot(settings(), surroundings.environment(), new Notices(surroundings));
        bot = opened;
        return opened;
    }

    void leave() {
        Bot opened = bot;
        if (opened != null) {
            opened.leave();
        }
    }

    /** Without a command a person gets the console, and a script is told that it forgot something. */
    @Override
    public Integer call() throws Exception {
        if (surroundings.isInteractive()) {
            return new ConsoleCommand(this).call();
        }
        Objects.requireNonNull(spec).commandLine().usage(surroundings.err());
        return Program.WRONG_USE;
    }

    @Override
    public Optional<Path> seeds() {
        return Optional.ofNullable(seeds);
    }

    @Override
    public Optional<Path> prompts() {
        return Optional.ofNullable(prompts);
    }

    @Override
    public Optional<Path> data() {
        return Optional.ofNullable(data);
    }
}
