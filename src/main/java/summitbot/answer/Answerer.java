package summitbot.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleBiFunction;
import summitbot.citation.Background;
import summitbot.citation.SupportCheck;
import summitbot.domain.Answer;
import summitbot.domain.Corpus;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.retrieval.Hit;
import summitbot.retrieval.PassageIndex;
import summitbot.retrieval.Search;

/** Answers a question from the sources. Safe for use by several threads. */
public final class Answerer {
    /** Passages looked at for one question. */
    private static final int HITS = 20;

    private final PassageIndex index;
    private final QuestionReader reader;
    private final SmallTalk smallTalk;
    private final FollowUp followUp;
    private final Optional<Rewriter> rewriter;
    private final Weigher weigher;
    private final Understanding understanding;
    private final Speech speech;
    private final Topics topics;
    private final Extractive extractive;
    private final Optional<Generative> generative;

    /** Without a model. */
    public Answerer(Corpus corpus, PassageIndex index) {
        this(corpus, index, Optional.empty());
    }

    public Answerer(Corpus corpus, PassageIndex index, Optional<Generation> generation) {
        Cues cues = Cues.load();
        this.index = index;
        this.reader = new QuestionReader(cues);
        this.smallTalk = new SmallTalk(cues);
        this.speech = new Speech(corpus);
        this.weigher = new Weigher(index.vocabulary(), cues, speech);
        this.followUp = new FollowUp(cues, reader, new Antecedents(speech), weigher::knows);
        this.understanding = new Understanding(reader, weigher, speech);
        this.extractive = new Extractive(corpus, speech);
        this.rewriter = generation.map(model -> new Rewriter(model, weigher::knows, speech.nameWords()));
        this.generative = generation.map(model -> new Generative(model, speech, extractive));
        this.topics = new Topics(corpus);
    }

    private Answerer(Answerer other) {
        this.index = other.index;
        this.reader = other.reader;
        this.smallTalk = other.smallTalk;
        this.followUp = other.followUp;
        this.rewriter = Optional.empty();
        this.weigher = other.weigher;
        this.understanding = other.understanding;
        this.speech = other.speech;
        this.topics = other.topics;
        this.extractive = other.extractive;
        this.generative = Optional.empty();
    }

    /** The same, but a model is never asked: always quick. */
    public Answerer withoutModel() {
        return new Answerer(this);
    }

    /** Quotations from the same sources. */
    public Excerpts excerpts() {
        return new Excerpts(this, index);
    }

    /** Questions that the same sources answer. */
    public Suggestions suggestions(Corpus corpus) {
        return new Suggestions(corpus, speech, this);
    }

    /**
     * Holds claims against the same sources.
     *
     * @param similarity of two sentences, at most 1 for equal ones
     */
    public ClaimCheck claims(ToDoubleBiFunction<String, String> similarity) {
        return new ClaimCheck(
                index,
                new SupportCheck(similarity, new Background(speech::cast, speech::statements)),
                new FullNames(speech));
    }

    /** Never throws for anything that a person typed; a broken index is an exception. */
    public Answer answer(Question question, List<Turn> turns) {
        return answer(question, turns, part -> {});
    }

    /**
     * As {@link #answer(Question, List)}.
     *
     * @param soFar gets the answer as it grows, on the calling thread, each time another sentence of a model has passed every check;
     *     what it got is always the beginning of the answer returned
     */
    public Answer answer(Question question, List<Turn> turns, Consumer<Answer> soFar) {
        return trace(question, turns, soFar).answer();
    }

    /** As {@link #answer}, with what led to it. */
    public Trace trace(Question question, List<Turn> turns) {
        return trace(question, turns, part -> {});
    }

    /** As {@link #answer}, with what led to it. */
    public Trace trace(Question question, List<Turn> turns, Consumer<Answer> soFar) {
        Asked typed = reader.read(question.text());
        Optional<Answer.Declined.Reason> chat = smallTalk.read(typed);
        if (chat.isPresent()) {
            return Trace.of(new Answer.Declined(
                    chat.get(), chat.get() == Answer.Declined.Reason.THANKS ? List.of() : topics.list()));
        }
        Steps steps = new Steps();
        Rewrite rewrite = steps.take("understanding", () -> rewrite(question, typed, turns));
        Standalone standalone = rewrite.standalone().orElseGet(() -> followUp.resolve(typed, turns));
        Asked asked = understanding.of(question, typed, standalone);
        Search search = new Search(weigher.widened(standalone.search(asked.text())), question.within(), HITS);
        List<Hit> hits = steps.take("search", () -> index.search(search));
        Shown shown = Shown.before(typed, turns);
        Evidence evidence = steps.take("weighing", () -> {
            Evidence weighed = weigher.weigh(asked, hits, !question.within().isEmpty());
            return shown.without(Nearby.to(turns, standalone.leans(typed)).first(weighed));
        });
        Written written = steps.take("writing", () -> compose(meant(question, standalone), evidence, soFar));
        Insight insight = new Insight(hits, evidence.best(), written.drafting().after(rewrite), steps.taken());
        return new Trace(shown.instead(written.answer()), evidence.confidence(), search.text(), insight);
    }

    private Rewrite rewrite(Question question, Asked typed, List<Turn> turns) {
        return rewriter.map(model -> model.rewrite(question, turns, followUp.leans(typed)))
                .orElse(Rewrite.NONE);
    }

    /** What a model has to read: what was typed, for its language, and what is meant by it. */
    private static Question meant(Question typed, Standalone standalone) {
        String full = standalone.search(standalone.text());
        return full.equals(typed.text()) ? typed : typed.withText(typed.text() + "\n(This means: " + full + ")");
    }

    private Written compose(Question question, Evidence evidence, Consumer<Answer> soFar) {
        return generative
                .map(model -> model.compose(question, evidence, soFar))
                .orElseGet(() -> new Written(extractive.compose(question, evidence), Drafting.NONE));
    }
}
