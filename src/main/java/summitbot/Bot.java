package summitbot;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import summitbot.answer.Answerer;
import summitbot.answer.Generation;
import summitbot.answer.Trace;
import summitbot.chat.Chat;
import summitbot.corpus.CorpusException;
import summitbot.domain.Answer;
import summitbot.domain.Corpus;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.evaluation.Subject;
import summitbot.live.Edition;
import summitbot.live.Editions;
import summitbot.live.Newsroom;
import summitbot.live.Watch;
import summitbot.llm.BgeSmall;
import summitbot.llm.Check;
import summitbot.llm.Embedder;
import summitbot.llm.LanguageModel;
import summitbot.llm.Similarity;
import summitbot.retrieval.PassageIndex;
import summitbot.retrieval.Progress;
import summitbot.telegram.deliver.Knowledge;
import summitbot.web.Measures;

/** Builds everything by hand, each part when it is first needed, and closes it in reverse. */
final class Bot implements AutoCloseable {
    private final Settings settings;
    private final Map<String, String> environment;
    private final Notices notices;
    private @Nullable DataFolder data;
    private Newsroom.@Nullable First first;
    private volatile @Nullable BgeSmall embedder;
    private @Nullable Generating generating;
    private @Nullable Newsroom newsroom;
    private @Nullable Watch watch;
    private volatile @Nullable Measures measures;

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

    /** As it is now. */
    synchronized Corpus corpus() {
        return newsroom == null
                ? first().reading().corpus()
                : newsroom.editions().corpus();
    }

    private Newsroom.First first() {
        if (first == null) {
            try {
                first = Newsroom.First.read(settings.seeds());
            } catch (CorpusException e) {
                throw new WrongSetUp(String.valueOf(e.getMessage()));
            }
            first.reading().warnings().forEach(warning -> notices.say(warning.text()));
        }
        return first;
    }

    /** Ready at once; the index is opened by the first question that needs it. */
    Chat chat() {
        return new Chat(this::answer);
    }

    private Trace answer(Question question, List<Turn> turns, Consumer<Answer> soFar) {
        long start = System.nanoTime();
        Optional<Measures> counting = Optional.ofNullable(measures);
        try {
            Trace trace = editions().use(edition -> edition.answerer().trace(question, turns, soFar));
            counting.ifPresent(counts -> counts.answered(trace, Duration.ofNanos(System.nanoTime() - start)));
            return trace;
        } catch (RuntimeException e) {
            counting.ifPresent(Measures::failed);
            throw e;
        }
    }

    /** Opens the index, and builds what is not in it yet. */
    Editions editions() {
        return newsroom().editions();
    }

    /** As Telegram is given it, with the address of the pages if people can reach them. */
    Knowledge knowledge(Optional<URI> pages) {
        return Expertise.of(this::answer, editions(), pages);
    }

    /** From now on the answers follow the seeds as they change. */
    synchronized void follow() {
        if (watch == null) {
            watch = Watch.start(newsroom());
        }
    }

    /** From now on every answer is counted. */
    void count(Measures counts) {
        measures = counts;
    }

    /** Why the answers do not come from the seeds as they are now; empty when they do. */
    Optional<String> trouble() {
        return newsroom().trouble();
    }

    /** The language model that writes; empty when none is wanted. */
    synchronized Optional<LanguageModel> model() {
        return Optional.ofNullable(generating).map(opened -> opened.generation().model());
    }

    /** Warm, with all its parts, for measuring; the sources do not change meanwhile. */
    Subject subject() {
        return editions()
                .use(edition -> new Subject(edition.corpus(), edition.answerer(), edition.index(), embedder()));
    }

    /** Makes one tiny call of the language model; empty when none is wanted. */
    synchronized Optional<Check> probe() {
        return Generating.open(environment, settings, data(), embedder()).map(opened -> {
            try (opened) {
                return opened.generation().model().probe();
            }
        });
    }

    private synchronized Newsroom newsroom() {
        if (newsroom == null) {
            // First of all, since the model loads while the seeds are read.
            Embedder model = embedder();
            Newsroom.First read = first();
            generating = generating(model).orElse(null);
            Optional<Generation> generation = Optional.ofNullable(generating).map(Generating::generation);
            newsroom = new Newsroom(read, corpus -> edition(corpus, model, generation));
            first = null;
        }
        return newsroom;
    }

    private Optional<Generating> generating(Embedder model) {
        try {
            return Generating.open(environment, settings, data(), model);
        } catch (MissingKey e) {
            notices.say(e.getMessage() + " Questions are answered without a model.");
            return Optional.empty();
        }
    }

    private Edition edition(Corpus corpus, Embedder model, Optional<Generation> generation) {
        PassageIndex index = index(corpus, model);
        return new Edition(corpus, index, new Answerer(corpus, index, generation), new Similarity(model));
    }

    Embedder embedder() {
        BgeSmall model = embedder;
        if (model == null) {
            model = new BgeSmall(data().model());
            embedder = model;
        }
        return model;
    }

    private PassageIndex index(Corpus indexed, Embedder model) {
        // Not by data(), whose lock may be held by who closes the bot and waits for this.
        DataFolder own = Objects.requireNonNull(data);
        Path folder = own.index(settings.seeds());
        // Later the screen belongs to the conversation.
        Progress progress = newsroom == null ? notices : (done, total) -> {};
        return own.alone(() -> PassageIndex.open(folder, indexed, Optional.of(model), progress), notices::say);
    }

    /** Brings the index up to date, whatever is wrong with the language model. */
    synchronized void buildIndex() {
        Embedder model = embedder();
        index(corpus(), model).close();
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
        if (watch != null) {
            watch.close();
        }
        if (newsroom != null) {
            newsroom.editions().close();
        }
        if (generating != null) {
            generating.close();
        }
        leave();
    }
}
