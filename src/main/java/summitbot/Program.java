package summitbot;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import summitbot.chat.Printable;
import summitbot.retrieval.IndexException;

/** The whole program but for the process it runs in. */
final class Program {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USE = 2;

    private final Surroundings surroundings;
    private final TopCommand top;
    private volatile boolean leaving;

    Program(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.top = new TopCommand(surroundings);
    }

    /** Makes it safe to end the process while {@link #run} is still at work; then what fails is nobody's concern. */
    void leave() {
        leaving = true;
        top.leave();
    }

    /** The exit code. */
    int run(String... arguments) {
        return isBareQuestion(arguments) ? ask(arguments) : commands().execute(arguments);
    }

    /** What has no options needs no parser: picocli's classes are too old for the JDK to cache, and cost 0.1 s of each start. */
    private static boolean isBareQuestion(String... arguments) {
        return arguments.length > 1
                && arguments[0].equals("ask")
                && Stream.of(arguments).noneMatch(word -> word.startsWith("-"));
    }

    private int ask(String... arguments) {
        try {
            return new AskCommand(top, List.of(arguments).subList(1, arguments.length)).call();
        } catch (IOException | RuntimeException e) {
            return failed(e);
        }
    }

    private CommandLine commands() {
        return new CommandLine(top)
                .addSubcommand(new AskCommand(top))
                .addSubcommand(new ConsoleCommand(top))
                .addSubcommand(new TelegramCommand(top))
                .addSubcommand(new FeedbackCommand(top))
                .addSubcommand(new WebCommand(top))
                .addSubcommand(new HealthCommand(top))
                .addSubcommand(new SourcesCommand(top))
                .addSubcommand(new ShowCommand(top))
                .addSubcommand(new EvalCommand(top))
                .addSubcommand(new DoctorCommand(top))
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.isColourful() ? Ansi.ON : Ansi.OFF))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((exception, given) -> misused(exception))
                .setExecutionExceptionHandler((exception, command, given) -> failed(exception));
    }

    private int misused(ParameterException exception) {
        String name = exception.getCommandLine().getCommandSpec().qualifiedName();
        String what = exception instanceof UnmatchedArgumentException unmatched
                ? "No such command or option: " + String.join(" ", unmatched.getUnmatched()) + meant(unmatched)
                : exception.getMessage();
        complain(what + "\nSee " + name + " --help.");
        return WRONG_USE;
    }

    private static String meant(UnmatchedArgumentException unmatched) {
        String typed = unmatched.getUnmatched().getFirst();
        // Two letters in common are near to picocli; but a slip seldom hits the first one.
        List<String> near = typed.contains(" ")
                ? List.of("ask")
                : unmatched.getSuggestions().stream()
                        .filter(word -> word.regionMatches(0, typed, 0, 1))
                        .toList();
        return near.isEmpty() ? "" : ". Did you mean " + near.getFirst() + "?";
    }

    private int failed(Exception exception) {
        if (exception instanceof WrongSetUp) {
            complain(String.valueOf(exception.getMessage()));
            return WRONG_USE;
        }
        if (!(exception instanceof IndexException) && !leaving) {
            LoggerFactory.getLogger(Program.class).error("A command failed", exception);
        }
        complain("Failed: " + exception.getMessage());
        return FAILED;
    }

    private void complain(String message) {
        if (!leaving) {
            surroundings.err().println("summit-bot: " + Printable.of(message));
        }
    }
}
