package summitbot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summitbot.answer.Answerer;
import summitbot.chat.Chat;
import summitbot.corpus.CorpusException;
import summitbot.corpus.Reading;
import summitbot.corpus.SeedReader;
import summitbot.domain.Answer;
import summitbot.domain.Corpus;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.llm.BgeSmall;
import summitbot.llm.Embedder;
import summitbot.retrieval.PassageIndex;

/** Builds everything by hand, each part when it is first needed, and closes it in reverse. */
final class Bot implements AutoCloseable {
    private final Settings settings;
    private final Notices notices;
    private @Nullable DataFolder data;
    private @Nullable Corpus corpus;
    private @Nullable BgeSmall embedder;
    private @Nullable PassageIndex index;
    private @Nullable Answerer answerer;

    Bot(Settings settings, Notices notices) {
        this.settings = settings;
        this.notices = notices;
    }

    synchronized DataFolder data() {
        if (data == null) {
            data = new DataFolder(settings.data());
        }
        return data;
    }

    synchronized Corpus corpus() throws CorpusException {
        if (corpus == null) {
            Reading reading = new SeedReader().read(settings.seeds());
            reading.warnings().forEach(warning -> notices.say(warning.text()));
            corpus = reading.corpus();
        }
        return corpus;
    }

    /** Ready at once; the index is opened by the first question that needs it. */
    Chat chat() {
        return new Chat(this::answer);
    }

    /** Opens the index, and builds what is not in it yet. */
    void warmUp() throws CorpusException {
        answerer();
    }

    private Answer answer(Question question, List<Turn> turns) {
        try {
            return answerer().answer(question, turns);
        } catch (CorpusException e) {
            throw new IllegalStateException("the corpus has been read before", e);
        }
    }

    private synchronized Answerer answerer() throws CorpusException {
        if (answerer == null) {
            // First of all, since the model loads while the seeds are read.
            Embedder model = embedder();
            index(corpus(), model);
            answerer = new Answerer();
        }
        return answerer;
    }

    private Embedder embedder() {
        if (embedder == null) {
            embedder = new BgeSmall(data().model());
        }
        return embedder;
    }

    private PassageIndex index(Corpus indexed, Embedder model) {
        if (index == null) {
            Path folder = data().index(settings.seeds());
            index = data().alone(() -> PassageIndex.open(folder, indexed, Optional.of(model), notices), notices::say);
        }
        return index;
    }

    @Override
    public synchronized void close() {
        if (index != null) {
            index.close();
        }
        if (embedder != null) {
            embedder.close();
        }
    }
}
