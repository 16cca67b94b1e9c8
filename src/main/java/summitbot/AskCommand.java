package summitbot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summitbot.chat.JsonReply;
import summitbot.chat.Reply;
import summitbot.console.Screen;
import summitbot.domain.Answer;
import summitbot.domain.Question;

@Command(name = "ask", header = "Answers one question.")
final class AskCommand implements Callable<Integer> {
    /** Far more than a question may have, so that a long text is seen to be too long. */
    private static final int LONGEST_INPUT = 16_384;

    private final TopCommand top;

    @Option(names = "--json", description = "Print the answer as one line of JSON.")
    private boolean json;

    @Option(
            names = "--within",
            paramLabel = "SOURCE",
            description =
                    "Answer only from this source, named as in `sources` or by the start of its name; repeatable.")
    private List<String> within = List.of();

    @Parameters(
            paramLabel = "QUESTION",
            arity = "0..*",
            description = "The question; - or none reads it from standard input.")
    private List<String> words = List.of();

    AskCommand(TopCommand top) {
        this.top = top;
    }

    AskCommand(TopCommand top, List<String> words) {
        this(top);
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        String text = text();
        try (Bot bot = top.bot()) {
            Set<String> sources = within.isEmpty() ? Set.of() : Chosen.sources(bot.corpus(), within);
            Question question = new Question(text, sources);
            long start = top.surroundings().nanos().getAsLong();
            Answer answer = bot.chat().receive("ask", question);
            long nanos = top.surroundings().nanos().getAsLong() - start;
            int code = code(answer);
            if (json) {
                String line = new JsonReply(
                                "", question, answer, Duration.ofNanos(nanos).toMillis())
                        .line();
                top.surroundings().out().println(line);
            } else {
                screen(code).reply(Reply.of(answer));
            }
            return code;
        }
    }

    private String text() throws IOException {
        Surroundings surroundings = top.surroundings();
        if (words.isEmpty() && surroundings.isTerminal(0)) {
            throw new WrongSetUp("What is the question? Type it after ask, for example: summit-bot ask \"who came?\"");
        }
        return words.isEmpty() || words.equals(List.of("-"))
                ? new String(surroundings.streams().in().readNBytes(LONGEST_INPUT), StandardCharsets.UTF_8)
                : String.join(" ", words);
    }

    /** What is no answer goes where a script looks for errors. */
    private Screen screen(int code) {
        Surroundings surroundings = top.surroundings();
        return code == Program.DONE
                ? new Screen(surroundings.out(), surroundings.isColourful(), () -> 0)
                : new Screen(surroundings.err(), false, () -> 0);
    }

    private static int code(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded -> Program.DONE;
            case Answer.NoEvidence none -> Program.DONE;
            case Answer.Unverified unverified -> Program.DONE;
            case Answer.Declined declined -> code(declined.reason());
            case Answer.Unavailable broken -> Program.FAILED;
        };
    }

    private static int code(Answer.Declined.Reason reason) {
        return switch (reason) {
            case EMPTY, TOO_LONG -> Program.WRONG_USE;
            case GREETING, THANKS, ABOUT_THE_BOT, OFF_TOPIC, NOTHING_MORE -> Program.DONE;
        };
    }
}
