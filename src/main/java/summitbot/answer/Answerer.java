package summitbot.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import summitbot.domain.Answer;
import summitbot.domain.CitedClaim;
import summitbot.domain.Corpus;
import summitbot.domain.Question;
import summitbot.domain.Turn;
import summitbot.retrieval.Hit;
import summitbot.retrieval.PassageIndex;
import summitbot.retrieval.Search;

/** Answers a question from the sources. Safe for use by several threads. */
public final class Answerer {
    /** "her father" is not she. */
    private static final Pattern KINSHIP = Pattern.compile(
            "\\b(?:father|mother|parents?|wife|husband|son|daughter|brother|sister|uncle|aunt|nephew|niece|friend|neighbou?r|lawyer"
                    + "|spokes(?:man|woman|person)|successor|predecessor|rival)\\b");

    /** Passages looked at for one question. */
    private static final int HITS = 20;

    private final PassageIndex index;
    private final QuestionReader reader;
    private final SmallTalk smallTalk;
    private final FollowUp followUp;
    private final Optional<Rewriter> rewriter;
    private final Weigher weigher;
    private final Speech speech;
    private final Topics topics;
    private final Composer composer;

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
        this.followUp = new FollowUp(cues, reader, new Antecedents(speech));
        this.rewriter = generation.map(Rewriter::new);
        this.weigher = new Weigher(index.vocabulary(), cues, speech);
        Extractive extractive = new Extractive(corpus, speech);
        this.composer = generation
                .<Composer>map(model -> new Generative(model, speech, extractive))
                .orElse(extractive);
        this.topics = new Topics(corpus);
    }

    /** Never throws for anything that a person typed; a broken index is an exception. */
    public Answer answer(Question question, List<Turn> turns) {
        return answer(question, turns, claim -> {});
    }

    /**
     * As {@link #answer(Question, List)}.
     *
     * @param checked gets each claim as soon as it has passed every check, on the calling thread; only the answer returned
     *     tells what counts in the end
     */
    public Answer answer(Question question, List<Turn> turns, Consumer<CitedClaim> checked) {
        return trace(question, turns, checked).answer();
    }

    /** As {@link #answer}, with what led to it, for measuring. */
    public Trace trace(Question question, List<Turn> turns) {
        return trace(question, turns, claim -> {});
    }

    private Trace trace(Question question, List<Turn> turns, Consumer<CitedClaim> checked) {
        Asked typed = reader.read(question.text());
        Optional<Answer.Declined.Reason> chat = smallTalk.read(typed);
        if (chat.isPresent()) {
            return Trace.of(new Answer.Declined(
                    chat.get(), chat.get() == Answer.Declined.Reason.THANKS ? List.of() : topics.list()));
        }
        Standalone standalone = rewriter.flatMap(model -> model.rewrite(question, turns, followUp.leans(typed)))
                .orElseGet(() -> followUp.resolve(typed, turns));
        Asked asked = understood(reader.read(standalone.text()), question.within())
                .with(QuestionReader.words(standalone.context()))
                .asWholeAs(typed);
        Search search = new Search(weigher.widened(standalone.search(asked.text())), question.within(), HITS);
        List<Hit> hits = index.search(search);
        Evidence evidence = weigher.weigh(asked, hits, !question.within().isEmpty());
        Evidence near = Nearby.to(
                        turns,
                        !standalone.text().equals(typed.text())
                                || !standalone.context().isEmpty())
                .first(evidence);
        Answer answer = composer.compose(question, Shown.before(typed, turns).without(near), checked);
        return new Trace(answer, evidence.confidence(), search.text());
    }

    /** What looks like a speaker may hold one among other words; what is known to the sources but as nobody is none. */
    private Asked understood(Asked asked, Set<String> within) {
        String mention = asked.kind() == Asked.Kind.SAYINGS ? asked.speaker().orElse("") : "";
        if (mention.isEmpty() || speech.speaker(mention, within).isPresent()) {
            return asked;
        }
        Optional<String> one = KINSHIP.matcher(mention).find()
                ? Optional.empty()
                : Arrays.stream(mention.split(" ", -1))
                        .filter(word -> speech.speaker(word, within).isPresent())
                        .findFirst();
        return one.map(asked::spokenBy).orElseGet(() -> weigher.knows(mention) ? reader.withoutSpeaker(asked) : asked);
    }
}
