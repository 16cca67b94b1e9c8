package summitbot;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summitbot.domain.Corpus;
import summitbot.domain.Source;
import summitbot.evaluation.ClaimEvaluation;
import summitbot.evaluation.Evaluation;
import summitbot.evaluation.Report;
import summitbot.evaluation.TestFile;
import summitbot.evaluation.TestFileException;
import summitbot.evaluation.TestSet;

@Command(name = "eval", header = "Answers a file of questions and scores the answers.")
final class EvalCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(
            paramLabel = "QUESTIONS.jsonl",
            description =
                    "A question a line: {\"id\", \"question\", \"turns\"?, \"within\"?}, with what is known of the answer;"
                            + " or a claim a line: {\"id\", \"claim\", \"references\", \"supported\"}.")
    private Path questions = Path.of("");

    @Option(
            names = "--predictions",
            paramLabel = "OUT.jsonl",
            description = "Write each answer there, as ask --json does.")
    private @Nullable Path predictions;

    @Option(names = "--everywhere", description = "Ask all sources, whatever a question says in \"within\".")
    private boolean everywhere;

    EvalCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() throws IOException {
        TestSet set = read();
        try (Bot bot = top.bot();
                PrintWriter out = new PrintWriter(writer())) {
            Function<Consumer<String>, Report> run = prepare(bot, set);
            Bar bar = new Bar(top.surroundings(), set.size());
            Consumer<String> each = out::println;
            Report report = run.apply(each.andThen(line -> bar.step()));
            if (out.checkError()) {
                throw new WrongSetUp(
                        "The predictions could not all be written to " + predictions + "; is the disk full?");
            }
            top.surroundings().out().println(report.text());
            return report.hasFailures() ? Program.FAILED : Program.DONE;
        }
    }

    private TestSet read() {
        try {
            return new TestFile(questions).read();
        } catch (TestFileException e) {
            throw new WrongSetUp(e.getMessage() + " `summit-bot eval --help` tells what file it takes.");
        }
    }

    /** Opens what takes time, so that it is not counted. */
    private Function<Consumer<String>, Report> prepare(Bot bot, TestSet set) {
        return switch (set) {
            case TestSet.Questions asked -> {
                TestSet.Questions chosen = everywhere ? asked.everywhere() : asked;
                known(bot.corpus(), chosen);
                Evaluation evaluation =
                        new Evaluation(bot.subject(), top.surroundings().nanos());
                yield each -> evaluation.run(chosen.questions(), each);
            }
            case TestSet.Claims claims -> {
                ClaimEvaluation evaluation = new ClaimEvaluation(bot.embedder());
                yield each -> evaluation.run(claims.claims(), each);
            }
        };
    }

    private Writer writer() {
        try {
            return predictions == null ? Writer.nullWriter() : Files.newBufferedWriter(predictions);
        } catch (IOException e) {
            throw new WrongSetUp("The predictions cannot be written to " + predictions + " (" + e
                    + "). Name a file in a folder that can be written to.");
        }
    }

    /** A name that no source has would look like a refusal. */
    private static void known(Corpus corpus, TestSet.Questions questions) {
        Set<String> ids = corpus.sources().stream().map(Source::id).collect(Collectors.toSet());
        questions.within().stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(unknown -> {
            throw new WrongSetUp("The questions name a source " + unknown + " that is not among the seeds; "
                    + "name the right ones with --seeds.");
        });
    }
}
