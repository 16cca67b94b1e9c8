package summitbot.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summitbot.domain.Span;
import summitbot.language.Clauses;
import summitbot.language.ContentWord;
import summitbot.language.ContentWords;
import summitbot.speech.Name;
import summitbot.speech.NameFinder;

/** Every proper name of a claim must be known to its passages, and stand where they speak of what the claim says of it. */
final class NameCheck {
    /** What a clause of a source must hold of a claim's clause to be the one that it retells. */
    private static final double RETOLD = 0.6;
    /** How much less the clauses that know the name must hold for the name to be misplaced. */
    private static final double MARGIN = 0.25;

    private static final int FEWEST_WORDS = 3;
    /** Endings of words that open a sentence and are no names. */
    private static final Pattern COMMON = Pattern.compile(
            ".*(?:s|ing|ed|ly|ion|ment|er|or|ity|ness|al|ous|ive|ance|ence|ship|ism|ist|ure|age|one|body|thing|where|ever)");

    /** A clause of a cited sentence and the part of the claim's words that it holds. */
    private record Told(Line line, Span clause, double coverage) {}

    private final Claim claim;
    private final List<Line> lines;
    private final Mentions mentions;

    private NameCheck(Claim claim, List<Line> lines, Background background) {
        this.claim = claim;
        this.lines = lines;
        this.mentions = new Mentions(lines, background);
    }

    static Optional<Objection> check(Claim claim, List<Line> lines, Background background) {
        NameCheck check = new NameCheck(claim, lines, background);
        return check.names().stream()
                .flatMap(name -> check.object(name).stream())
                .findFirst()
                .or(check::strange);
    }

    /** The source's own use of a word tells whether the first word of the claim is a name. */
    private List<Name> names() {
        String text = claim.text() + "\n" + lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        List<Name> names = new ArrayList<>(NameFinder.find(text, new Span(0, text.length())));
        names.removeIf(name -> name.span().end() > claim.text().length());
        firstWord()
                .filter(first -> names.stream().noneMatch(name -> name.span().overlaps(first.span())))
                .ifPresent(names::add);
        return names;
    }

    /** A first word that the passages do not know and that does not look like a common one. */
    private Optional<Name> firstWord() {
        if (claim.words().isEmpty()) {
            return Optional.empty();
        }
        ContentWord first = claim.words().getFirst();
        boolean opens = claim.text().substring(0, first.span().start()).chars().noneMatch(Character::isLetterOrDigit);
        boolean name =
                opens && Character.isUpperCase(claim.text().charAt(first.span().start()));
        boolean known = lines.stream().anyMatch(line -> line.keys().contains(first.key()));
        boolean plain = COMMON.matcher(first.word()).matches()
                && !claim.text().startsWith("'s", first.word().length());
        return name && !known && !plain
                ? Optional.of(new Name(first.span(), first.span().cut(claim.text())))
                : Optional.empty();
    }

    /** Capitals that the finder of names has left out are at least words of the source. */
    private Optional<Objection> strange() {
        return claim.words().stream()
                .filter(ContentWord::capital)
                .filter(word -> lines.stream().noneMatch(line -> Names.isIn(word.word(), line.source())))
                .filter(word -> !mentions.anywhere(word.span().cut(claim.text()), false))
                .map(word -> new Objection(Flaw.NAME_NOT_IN_SOURCE, word.span().cut(claim.text())))
                .findFirst();
    }

    private Optional<Objection> object(Name name) {
        boolean owner = claim.text().startsWith("'s", name.span().end())
                || claim.text().startsWith("’s", name.span().end());
        if (!mentions.anywhere(name.text(), owner)) {
            return Optional.of(new Objection(Flaw.NAME_NOT_IN_SOURCE, name.text()));
        }
        return isMisplaced(name)
                ? Optional.of(new Objection(Flaw.NAME_NOT_IN_SOURCE, name.text() + " in another's place"))
                : Optional.empty();
    }

    /** Where the source tells what the claim tells, it names somebody else. */
    private boolean isMisplaced(Name name) {
        Span clause = Clauses.around(claim.text(), new Span(0, claim.text().length()), name.span());
        Set<String> keys = new HashSet<>(claim.keys(clause));
        keys.removeAll(claim.keys(name.span()));
        List<Told> told = lines.stream()
                .flatMap(line -> Clauses.split(line.source(), line.span()).stream()
                        .map(own -> new Told(line, own, coverage(keys, line, own))))
                .toList();
        Optional<Told> best = told.stream().max(Comparator.comparingDouble(Told::coverage));
        if (best.isEmpty()
                || keys.size() < FEWEST_WORDS
                || best.get().coverage() < RETOLD
                || mentions(best.get(), name)) {
            return false;
        }
        double elsewhere = told.stream()
                .filter(own -> mentions(own, name))
                .mapToDouble(Told::coverage)
                .max()
                .orElse(0);
        return elsewhere <= best.get().coverage() - MARGIN && holdsAnother(best.get());
    }

    private boolean mentions(Told told, Name name) {
        return mentions.in(told.line(), told.clause(), name.text());
    }

    private static double coverage(Set<String> keys, Line line, Span clause) {
        Set<String> found = new HashSet<>(keys);
        found.retainAll(ContentWords.keys(line.words(), clause));
        return keys.isEmpty() ? 0 : (double) found.size() / keys.size();
    }

    private boolean holdsAnother(Told told) {
        return NameFinder.find(told.line().source(), told.clause()).stream()
                .anyMatch(name -> Names.words(name.text()).noneMatch(word -> Names.isIn(word, claim.text())));
    }
}
