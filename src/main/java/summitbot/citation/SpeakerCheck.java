package summitbot.citation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.domain.Source;
import summitbot.domain.Span;
import summitbot.language.Clauses;
import summitbot.language.ContentWord;
import summitbot.language.ContentWords;
import summitbot.speech.Cast;
import summitbot.speech.Speaker;
import summitbot.speech.Statement;
import summitbot.speech.StatementFinder;

/** Whoever a claim lets say something must be the one who says it in the cited passages. */
final class SpeakerCheck {
    /** The part of what is said that a statement of the source must hold to be the one that is retold. */
    private static final double RETOLD = 0.4;
    /** Statements that hold almost as much may be the retold one too. */
    private static final double CLOSE = 0.1;

    private record Match(Statement statement, double coverage) {}

    private final Background background;
    private final List<Statement> given;

    private SpeakerCheck(List<Passage> passages, Background background) {
        this.background = background;
        this.given = passages.stream()
                .flatMap(passage -> background
                        .statements()
                        .apply(passage.source().id())
                        .stream()
                        .filter(said -> said.content().overlaps(passage.span())))
                .toList();
    }

    /**
     * @param before what was shown just before the claim, to know who "he" is; may be empty
     */
    static Optional<Objection> check(Claim claim, String before, List<Passage> passages, Background background) {
        SpeakerCheck check = new SpeakerCheck(passages, background);
        return statements(claim.text(), before).stream()
                .flatMap(said -> check.object(said).stream())
                .findFirst();
    }

    private static List<Statement> statements(String claim, String before) {
        String text = before.isEmpty() ? claim : before + " " + claim;
        Span own = new Span(text.length() - claim.length(), text.length());
        Source source = new Source("claim", "claim", Optional.empty(), Optional.empty(), Optional.empty(), text, "");
        List<Sentence> sentences = before.isEmpty()
                ? List.of(new Sentence(own))
                : List.of(new Sentence(new Span(0, before.length())), new Sentence(own));
        Passage passage = new Passage(source, 1, Passage.Kind.PARAGRAPH, new Span(0, text.length()), sentences);
        return StatementFinder.find(List.of(passage), Cast.of(List.of(passage))).stream()
                .filter(said -> own.contains(said.content()))
                .toList();
    }

    private Optional<Objection> object(Statement claimed) {
        List<Match> matches = matches(keys(claimed));
        boolean right = matches.isEmpty()
                || matches.stream()
                        .anyMatch(match -> match.statement().speakers().stream()
                                .anyMatch(speaker -> claimed.speakers().stream()
                                        .anyMatch(name -> isSame(name, speaker, match.statement()))));
        return right
                ? Optional.empty()
                : Optional.of(new Objection(
                        Flaw.WRONG_SPEAKER,
                        "said by "
                                + matches.getFirst()
                                        .statement()
                                        .speakers()
                                        .getFirst()
                                        .name()));
    }

    private List<Match> matches(Set<String> wanted) {
        List<Match> all = given.stream()
                .map(said -> new Match(said, coverage(wanted, keys(said))))
                .toList();
        double best = all.stream().mapToDouble(Match::coverage).max().orElse(0);
        return best < RETOLD || wanted.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(match -> match.coverage() >= best - CLOSE)
                        .sorted(Comparator.comparingDouble(match -> -match.coverage()))
                        .toList();
    }

    private boolean isSame(Speaker claimed, Speaker speaker, Statement said) {
        Optional<Speaker> meant =
                background.cast().apply(said.passage().source().id()).resolve(claimed.name());
        return speaker.aliases().stream()
                        .anyMatch(alias -> Cast.sameAs(claimed.name(), alias) || Names.isIn(claimed.name(), alias))
                || meant.filter(speaker::equals).isPresent()
                || (isNameless(claimed) && meant.filter(who -> !isNameless(who)).isEmpty())
                || (isNameless(speaker)
                        && Names.isIn(
                                claimed.name(),
                                said.sentence()
                                        .span()
                                        .cut(said.passage().source().text())))
                || isSubject(claimed, said);
    }

    /** "Critics" may be whom the source calls "opponents". */
    private static boolean isNameless(Speaker speaker) {
        return speaker.kind() == Speaker.Kind.ROLE
                || speaker.kind() == Speaker.Kind.GROUP
                || speaker.name().substring(1).chars().noneMatch(Character::isUpperCase);
    }

    /** The clause in which it is said names the claimed speaker before it. */
    private static boolean isSubject(Speaker claimed, Statement said) {
        String text = said.passage().source().text();
        Span clause = Clauses.around(
                text,
                said.sentence().span(),
                new Span(said.content().start(), said.content().start()));
        String before = text.substring(
                clause.start(), Math.max(clause.start(), said.content().start()));
        return Names.isIn(claimed.name(), before) && !Names.isOwner(claimed.name(), before);
    }

    private static double coverage(Set<String> wanted, Set<String> given) {
        Set<String> found = new HashSet<>(wanted);
        found.retainAll(given);
        return wanted.isEmpty() ? 0 : (double) found.size() / wanted.size();
    }

    private static Set<String> keys(Statement said) {
        return ContentWords.find(said.passage().source().text(), said.content()).stream()
                .map(ContentWord::key)
                .collect(Collectors.toSet());
    }
}
