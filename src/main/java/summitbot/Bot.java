package summitbot;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summitbot.answer.Answerer;
import summitbot.chat.Chat;
import summitbot.corpus.CorpusException;
import summitbot.corpus.Reading;
import summitbot.corpus.SeedReader;
import summitbot.domain.Corpus;
import summitbot.evaluation.Subject;
import summitbot.llm.BgeSmall;
import summitbot.llm.Check;
import summitbot.llm.Embedder;
import summitbot.retrieval.PassageIndex;
import summitbot.telegram.deliver.Knowledge;

/** Builds everything by hand, each part when it is first needed, and closes it in reverse. */
final class Bot implements AutoCloseable {
    private final Settings settings;
    private final Map<String, String> environment;
    private final Notices notices;
    private @Nullable DataFolder data;
    private @Nullable Corpus corpus;
    private volatile @Nullable BgeSmall embedder;
    private @Nullable PassageIndex index;
    private @Nullable Generating generating;
    private @Nullable Answerer answerer;

    Bot(Settings settings, Map<String, String> environment, Notices notices) {
        this.settings = settings;
        this.environment = environment;
        this.notices = notices;
    }

    synchronized DataFolder data() {
        if (data == null) {
            data = new DataFolder(settings.data());
        }
        return data;
    }

    synchronized Corpus corpus() {
        if (corpus == null) {
            corpus = read();
        }
        return corpus;
    }

    private Corpus read() {
        try {
            Reading reading = new SeedReader().read(settings.seeds());
            reading.warnings().forEach(warning -> notices.say(warning.text()));
            return reading.corpus();
        } catch (CorpusException e) {
            throw new WrongSetUp(String.valueOf(e.getMessage()));
        }
    }

    /** Ready at once; the index is opened by the first question that needs it. */
    Chat chat() {
        return new Chat((question, turns, soFar) -> answerer().trace(question, turns, soFar));
    }

    /** Opens the index, and builds what is not in it yet. */
    void warmUp() {
        answerer();
    }

    /** Warm, as Telegram is given it. */
    Knowledge knowledge() {
        Answerer warm = answerer();
        return Expertise.of(corpus(), warm, embedder());
    }

    /** Warm, with all its parts, for measuring. */
    synchronized Subject subject() {
        Answerer warm = answerer();
        return new Subject(corpus(), warm, Objects.requireNonNull(index), embedder());
    }

    /** Makes one tiny call of the language model; empty when none is wanted. */
    synchronized Optional<Check> probe() {
        return Generating.open(environment, settings, data(), embedder()).map(opened -> {
            try (opened) {
                return opened.generation().model().probe();
            }
        });
    }

    private synchronized Answerer answerer() {
        if (answerer == null) {
            // First of all, since the model loads while the seeds are read.
            Embedder model = embedder();
            PassageIndex opened = index(corpus(), model);
            index = opened;
            generating = Generating.open(environment, settings, data(), model).orElse(null);
            answerer = new Answerer(
                    corpus(), opened, Optional.ofNullable(generating).map(Generating::generation));
        }
        return answerer;
    }

    private Embedder embedder() {
        BgeSmall model = embedder;
        if (model == null) {
            model = new BgeSmall(data().model());
            embedder = model;
        }
        return model;
    }

    private PassageIndex index(Corpus indexed, Embedder model) {
        Path folder = data().index(settings.seeds());
        return data().alone(() -> PassageIndex.open(folder, indexed, Optional.of(model), notices), notices::say);
    }

    /** Takes the native code out of a process that ends; does not wait for more than one text to be embedded. */
    void leave() {
        BgeSmall model = embedder;
        if (model != null) {
            model.close();
        }
    }

    @Override
    public synchronized void close() {
        if (generating != null) {
            generating.close();
        }
        if (index != null) {
            index.close();
        }
        leave();
    }
}
