package summitbot.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import summitbot.domain.Answer;
import summitbot.domain.Citation;
import summitbot.domain.Corpus;
import summitbot.domain.Question;
import summitbot.domain.Source;
import summitbot.domain.Turn;
import summitbot.speech.Cast;
import summitbot.speech.Speaker;
import summitbot.speech.Statement;

/**
 * Questions that the sources are known to answer, because each has been answered before it is offered; a source is gone through
 * when it is first cited. Safe for use by several threads.
 */
public final class Suggestions {
    private static final int MOST = 3;

    /** Of so many sources something is offered at the beginning. */
    private static final int AT_FIRST = 3;

    /** So many questions are tried on a source. */
    private static final int TRIED = 12;

    private static final String OVERVIEW = "What are the articles about?";

    private record Known(String question, Set<Citation> citations) {}

    private final Corpus corpus;
    private final Speech speech;
    private final Answerer answerer;
    private final Map<String, List<Known>> known = new ConcurrentHashMap<>();

    Suggestions(Corpus corpus, Speech speech, Answerer answerer) {
        this.corpus = corpus;
        this.speech = speech;
        this.answerer = answerer.withoutModel();
    }

    /** What may be asked to begin with. */
    public List<String> first() {
        List<List<Known>> bySource = corpus.sources().stream()
                .limit(AT_FIRST)
                .map(Source::id)
                .map(this::of)
                .toList();
        Set<String> questions = new LinkedHashSet<>();
        for (int rank = 0; rank < TRIED; rank++) {
            for (List<Known> own : bySource) {
                own.stream().skip(rank).limit(1).map(Known::question).forEach(questions::add);
            }
        }
        return Stream.concat(Stream.of(OVERVIEW), questions.stream())
                .limit(MOST)
                .toList();
    }

    /** At most three that lead on: none repeats the question, or shows only what is shown already. */
    public List<String> after(Turn turn) {
        return switch (turn.answer()) {
            case Answer.Grounded grounded -> following(turn.question().text(), grounded);
            case Answer.NoEvidence none -> first();
            case Answer.Unverified unverified -> first();
            case Answer.Declined declined -> declined.reason() == Answer.Declined.Reason.THANKS ? List.of() : first();
            case Answer.Unavailable broken -> List.of();
        };
    }

    private List<String> following(String asked, Answer.Grounded answer) {
        List<Citation> shown = answer.claims().stream()
                .flatMap(claim -> claim.citations().stream())
                .toList();
        Set<String> passages = new HashSet<>();
        shown.forEach(citation -> passages.add(citation.passage().id()));
        return shown.stream()
                .map(citation -> citation.passage().source().id())
                .distinct()
                .limit(AT_FIRST)
                .flatMap(source -> of(source).stream())
                .filter(next -> !next.question().equalsIgnoreCase(asked) && !shown.containsAll(next.citations()))
                .sorted(Comparator.comparingInt(next -> touches(next, passages) ? 0 : 1))
                .map(Known::question)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static boolean touches(Known next, Set<String> passages) {
        return next.citations().stream()
                .anyMatch(citation -> passages.contains(citation.passage().id()));
    }

    private List<Known> of(String source) {
        return known.computeIfAbsent(source, id -> {
            List<Known> answered = new ArrayList<>();
            for (String question : questions(id)) {
                if (answerer.answer(new Question(question), List.of()) instanceof Answer.Grounded grounded) {
                    Set<Citation> citations = new HashSet<>();
                    grounded.claims().forEach(claim -> citations.addAll(claim.citations()));
                    answered.add(new Known(question, citations));
                }
            }
            return List.copyOf(answered);
        });
    }

    /** Who speaks most comes first. */
    private List<String> questions(String source) {
        Cast cast = speech.cast(source);
        List<Statement> statements = speech.statements(source);
        List<Speaker> speaking = cast.speakers().stream()
                .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON && count(speaker, statements) > 0)
                .sorted(Comparator.comparingLong(speaker -> -count(speaker, statements)))
                .toList();
        return Stream.concat(
                        speaking.stream().map(speaker -> "What did " + speaker.name() + " say?"),
                        speaking.stream()
                                .flatMap(speaker ->
                                        about(speaker, cast, statements).limit(1)))
                .distinct()
                .limit(TRIED)
                .toList();
    }

    private static long count(Speaker speaker, List<Statement> statements) {
        return statements.stream()
                .filter(said -> said.speakers().contains(speaker))
                .count();
    }

    /** Somebody else whom the speaker talks about. */
    private static Stream<String> about(Speaker speaker, Cast cast, List<Statement> statements) {
        return statements.stream()
                .filter(said -> said.speakers().contains(speaker))
                .flatMap(said -> cast.mentions(said.text()).stream())
                .map(mention -> mention.speaker())
                .filter(other -> !other.equals(speaker) && other.kind() == Speaker.Kind.PERSON)
                .map(other -> "What did " + speaker.name() + " say about " + other.name() + "?");
    }
}
