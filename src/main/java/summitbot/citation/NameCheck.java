package summitbot.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summitbot.domain.Span;
import summitbot.language.ContentWord;
import summitbot.language.ContentWords;
import summitbot.speech.Name;
import summitbot.speech.NameFinder;

/** Every proper name of a claim must be known to its passages, and stand where they speak of what the claim says of it. */
final class NameCheck {
    /** Endings of words that open a sentence and are no names. */
    private static final Pattern COMMON = Pattern.compile(
            "^.*+(?<=s|ing|ed|ly|ion|ment|er|or|ity|ness|al|ous|ive|ance|ence|ship|ism|ist|ure|age|one|body|thing|where|ever)");

    private final Claim claim;
    private final List<Line> lines;
    private final Mentions mentions;

    private NameCheck(Claim claim, List<Line> lines, Background background) {
        this.claim = claim;
        this.lines = lines;
        this.mentions = new Mentions(lines, background);
    }

    /** A name that the passages do not know. */
    static Optional<Objection> check(Claim claim, List<Line> lines, Background background) {
        NameCheck check = new NameCheck(claim, lines, background);
        return check.names().stream()
                .filter(name -> !check.isKnown(name))
                .map(name -> new Objection(Flaw.NAME_NOT_IN_SOURCE, name.text()))
                .findFirst()
                .or(check::strange);
    }

    /** A name that the passages know, where they name somebody else. */
    static Optional<Objection> misplaced(Claim claim, List<Line> lines, Background background) {
        NameCheck check = new NameCheck(claim, lines, background);
        return check.names().stream()
                .filter(name -> NamePlace.isWrong(claim, name, lines, check.mentions))
                .map(name -> new Objection(Flaw.NAME_NOT_IN_SOURCE, name.text() + " in another's place"))
                .findFirst()
                .or(() -> OwnerCheck.check(claim, lines));
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
        boolean number = claim.values().stream().anyMatch(value -> value.span().overlaps(first.span()));
        boolean known = number || lines.stream().anyMatch(line -> line.keys().contains(first.key()));
        String word = first.span().cut(claim.text());
        boolean used = lines.stream().anyMatch(line -> line.source().contains(" " + word));
        boolean plain = !used
                && (COMMON.matcher(first.word()).matches() || ContentWords.isCommon(first.word()))
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

    private boolean isKnown(Name name) {
        boolean owner = claim.text().startsWith("'s", name.span().end())
                || claim.text().startsWith("’s", name.span().end());
        return mentions.anywhere(name.text(), owner);
    }
}
