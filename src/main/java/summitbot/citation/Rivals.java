package summitbot.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitbot.domain.Span;
import summitbot.language.Agreement;
import summitbot.language.Amount;
import summitbot.language.Contrary;
import summitbot.language.Day;
import summitbot.language.TimeOfDay;
import summitbot.language.Value;
import summitbot.language.ValueFinder;
import summitbot.speech.Cast;
import summitbot.speech.Name;
import summitbot.speech.NameFinder;
import summitbot.speech.Speaker;

/**
 * Other sentences that differ from a claim in one thing: another name or value of the cited passages, yes for no. A claim that its
 * passages support is nearer to them than its rivals are, whatever words it is put in.
 */
record Rivals(List<String> contraries, List<String> names, List<String> values) {
    /** Of each kind; each costs a vector. */
    private static final int MOST = 12;

    static Rivals of(Claim claim, List<Line> lines, Background background) {
        return new Rivals(
                limited(Contrary.of(claim.text()).stream()),
                limited(names(claim, lines, background)),
                limited(values(claim, lines)));
    }

    private static List<String> limited(Stream<String> texts) {
        return texts.distinct().limit(MOST).toList();
    }

    private static Stream<String> names(Claim claim, List<Line> lines, Background background) {
        List<Name> own = named(claim, lines);
        List<Name> given = lines.stream()
                .flatMap(line -> NameFinder.find(line.source(), line.span()).stream())
                .toList();
        Stream<String> replaced = own.stream()
                .flatMap(name -> given.stream()
                        .filter(other -> Names.words(other.text()).noneMatch(word -> Names.isIn(word, claim.text())))
                        .filter(other -> isPerson(name, lines, background) == isPerson(other, lines, background))
                        .map(other -> with(claim.text(), name.span(), other.text())));
        return Stream.concat(exchanged(claim, own), replaced);
    }

    private static List<Name> named(Claim claim, List<Line> lines) {
        String text = claim.text() + "\n" + lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        return NameFinder.find(text, new Span(0, text.length())).stream()
                .filter(name -> name.span().end() <= claim.text().length())
                .toList();
    }

    /** "Moe praised Dorin" for "Dorin praised Moe". */
    private static Stream<String> exchanged(Claim claim, List<Name> own) {
        return own.stream()
                .flatMap(first -> own.stream()
                        .filter(second -> second.span().start() >= first.span().end())
                        .map(second ->
                                with(with(claim.text(), second.span(), first.text()), first.span(), second.text())));
    }

    private static boolean isPerson(Name name, List<Line> lines, Background background) {
        return lines.stream()
                .map(line -> line.passage().source().id())
                .distinct()
                .map(id -> background.cast().apply(id))
                .map((Cast cast) -> cast.resolve(name.text()))
                .flatMap(Optional::stream)
                .anyMatch(who -> who.kind() == Speaker.Kind.PERSON);
    }

    private static Stream<String> values(Claim claim, List<Line> lines) {
        return claim.values().stream()
                .flatMap(value -> lines.stream()
                        .flatMap(line -> ValueFinder.find(line.source(), line.span()).stream()
                                .filter(other -> isSameKind(value, other))
                                .filter(other -> Value.same(value, other) != Agreement.SAME)
                                .map(other -> other.span().cut(line.source())))
                        .filter(other -> !claim.text().contains(other))
                        .map(other -> with(claim.text(), value.span(), other)));
    }

    private static boolean isSameKind(Value value, Value other) {
        return switch (value) {
            case Amount amount -> other instanceof Amount same && same.kind() == amount.kind() && meet(amount, same);
            case Day day -> other instanceof Day;
            case TimeOfDay time -> other instanceof TimeOfDay;
        };
    }

    /** "19 percent" for "2 percent" and "31" for "74 planes", but not "12 meters" for "four days". */
    private static boolean meet(Amount one, Amount other) {
        return one.unit().equals(other.unit())
                || one.unit().isEmpty()
                || other.unit().isEmpty();
    }

    private static String with(String text, Span span, String other) {
        return text.substring(0, span.start()) + other + text.substring(span.end());
    }
}
