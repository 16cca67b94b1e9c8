package summitbot;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summitbot.domain.Corpus;
import summitbot.domain.Source;
import summitbot.evaluation.Evaluation;
import summitbot.evaluation.QuestionFile;
import summitbot.evaluation.QuestionFileException;
import summitbot.evaluation.Report;
import summitbot.evaluation.TestQuestion;

@Command(name = "eval", header = "Answers a file of questions and scores the answers.")
final class EvalCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(
            paramLabel = "QUESTIONS.jsonl",
            description =
                    "A question a line: {\"id\", \"question\", \"turns\"?, \"within\"?}, with what is known of the answer.")
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
        List<TestQuestion> asked = read();
        try (Bot bot = top.bot();
                PrintWriter out = new PrintWriter(writer())) {
            known(bot.corpus(), asked);
            Evaluation evaluation =
                    new Evaluation(bot.subject(), top.surroundings().nanos());
            Bar bar = new Bar(top.surroundings(), asked.size());
            Consumer<String> each = out::println;
            Report report = evaluation.run(asked, each.andThen(line -> bar.step()));
            if (out.checkError()) {
                throw new WrongSetUp(
                        "The predictions could not all be written to " + predictions + "; is the disk full?");
            }
            top.surroundings().out().println(report.text());
            return report.hasFailures() ? Program.FAILED : Program.DONE;
        }
    }

    private List<TestQuestion> read() {
        try {
            List<TestQuestion> read = new QuestionFile(questions).read();
            return everywhere ? read.stream().map(TestQuestion::everywhere).toList() : read;
        } catch (QuestionFileException e) {
            throw new WrongSetUp(String.valueOf(e.getMessage()));
        }
    }

    private Writer writer() {
        try {
            return predictions == null ? Writer.nullWriter() : Files.newBufferedWriter(predictions);
        } catch (IOException e) {
            throw new WrongSetUp("The predictions cannot be written to " + predictions + " (" + e + ").");
        }
    }

    /** A name that no source has would look like a refusal. */
    private static void known(Corpus corpus, List<TestQuestion> questions) {
        Set<String> ids = corpus.sources().stream().map(Source::id).collect(Collectors.toSet());
        Optional<String> unknown = questions.stream()
                .flatMap(question -> question.question().within().stream())
                .filter(id -> !ids.contains(id))
                .findFirst();
        if (unknown.isPresent()) {
            throw new WrongSetUp("The questions name a source " + unknown.get() + " that is not among the seeds; "
                    + "name the right ones with --seeds.");
        }
    }
}
