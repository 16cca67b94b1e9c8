package summitbot.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import summitbot.language.ContentWords;

/** "Moe's team" must not stand for what the source calls "Dorin's team" or "the team of Dorin". */
final class OwnerCheck {
    private static final Pattern OWNED =
            Pattern.compile("(\\p{Lu}[\\p{L}-]{1,60}+)['’]s (?:\\p{Ll}++ )?+(\\p{Ll}[\\p{L}-]++)");
    private static final Pattern OF = Pattern.compile("(\\p{Ll}[\\p{L}-]{1,60}+) of (?:the )?+(\\p{Lu}[\\p{L}-]++)");
    private static final Pattern PRONOUN =
            Pattern.compile("\\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:\\p{Ll}++ )?+(\\p{Ll}[\\p{L}-]++)");

    /** Who has what. */
    private record Owned(String owner, String thing) {
        boolean isSame(Owned other) {
            return thing.equals(other.thing) && Names.isForm(owner, other.owner);
        }
    }

    private OwnerCheck() {}

    static Optional<Objection> check(Claim claim, List<Line> lines) {
        List<Owned> given = lines.stream().flatMap(line -> owned(line.text())).toList();
        List<String> open = lines.stream()
                .flatMap(line -> PRONOUN.matcher(line.text()).results())
                .map(found -> ContentWords.key(found.group(1)))
                .toList();
        return owned(claim.text())
                .filter(own -> !open.contains(own.thing()))
                .filter(own -> given.stream().anyMatch(other -> other.thing().equals(own.thing())))
                .filter(own -> given.stream().noneMatch(own::isSame))
                .map(own -> new Objection(Flaw.NAME_NOT_IN_SOURCE, own.owner() + " in another's place"))
                .findFirst();
    }

    private static Stream<Owned> owned(String text) {
        Stream<Owned> possessive = OWNED.matcher(text).results().map(found -> owned(found, 1, 2));
        Stream<Owned> of = OF.matcher(text).results().map(found -> owned(found, 2, 1));
        return Stream.concat(possessive, of);
    }

    private static Owned owned(MatchResult found, int owner, int thing) {
        return new Owned(found.group(owner).toLowerCase(Locale.ROOT), ContentWords.key(found.group(thing)));
    }
}
