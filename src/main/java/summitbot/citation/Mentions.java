package summitbot.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summitbot.domain.Span;
import summitbot.language.ContentWord;
import summitbot.language.ContentWords;
import summitbot.speech.Cast;
import summitbot.speech.NameFinder;
import summitbot.speech.Speaker;

/** Tells whether cited sentences speak of a name: by itself, by a part or spelling of it, by a pronoun, by a role. */
final class Mentions {
    private static final Pattern OWNER = Pattern.compile("(?i)\\b(?:his|her|their|its)\\b");
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)\\b(?:he|she|they|it|who|him|them)\\b|^(?:his|her|their|its)\\b");
    /** How far back a pronoun reaches, in characters before its paragraph. */
    private static final int REACH = 600;

    private final List<Line> lines;
    private final Background background;

    Mentions(List<Line> lines, Background background) {
        this.lines = lines;
        this.background = background;
    }

    /**
     * @param owner whether the claim has it in the possessive, as "her" can stand for "Moe's" and "she" cannot
     */
    boolean anywhere(String name, boolean owner) {
        Pattern pronoun = owner ? OWNER : SUBJECT;
        String text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        return Names.isIn(name, text)
                || lines.stream()
                        .anyMatch(line -> speaker(line, name)
                                        .filter(who -> stands(line, line.span(), who))
                                        .isPresent()
                                || (pronoun.matcher(line.text()).find() && isNear(line, name))
                                || isDescribed(line, name))
                || isOrigin(name);
    }

    /** In this clause of a sentence, or standing behind its subject. */
    boolean in(Line line, Span clause, String name) {
        String text = clause.cut(line.source());
        return Names.isIn(name, text)
                || speaker(line, name).filter(who -> stands(line, clause, who)).isPresent()
                || (SUBJECT.matcher(text).find() && isNear(line, name))
                || isDescribed(line, name);
    }

    private Optional<Speaker> speaker(Line line, String name) {
        Cast cast = background.cast().apply(line.passage().source().id());
        return cast.resolve(name).filter(who -> who.aliases().stream().anyMatch(alias -> Names.isIn(name, alias)));
    }

    /** By an alias, by the role, or as the one who says it. */
    private boolean stands(Line line, Span clause, Speaker who) {
        String text = clause.cut(line.source()).toLowerCase(Locale.ROOT);
        return who.aliases().stream().anyMatch(alias -> text.contains(alias.toLowerCase(Locale.ROOT)))
                || who.description().stream().anyMatch(role -> text.contains(role.toLowerCase(Locale.ROOT)))
                || (NameFinder.find(line.source(), clause).isEmpty() && says(line, clause, who));
    }

    private boolean says(Line line, Span clause, Speaker who) {
        return background.statements().apply(line.passage().source().id()).stream()
                .anyMatch(
                        said -> said.speakers().contains(who) && said.content().overlaps(clause));
    }

    private static boolean isNear(Line line, String name) {
        int from = Math.max(0, line.passage().span().start() - REACH);
        return Names.isIn(name, line.source().substring(from, line.span().end()));
    }

    /** "The probe" for what the source has introduced as "the space probe Heron". */
    private static boolean isDescribed(Line line, String name) {
        int at = line.source().indexOf(name);
        if (at <= 0) {
            return false;
        }
        List<ContentWord> before = ContentWords.find(line.source(), new Span(Math.max(0, at - 40), at));
        String noun = before.isEmpty() ? "" : before.getLast().word();
        boolean adjoins = !noun.isEmpty()
                && !before.getLast().capital()
                && before.getLast().span().end() + 1 == at;
        return adjoins
                && Pattern.compile("(?i)\\b(?:the|its|this|their) (?:\\p{L}+ )?" + Pattern.quote(noun) + "\\b")
                        .matcher(line.text())
                        .find();
    }

    /** "Forbes reported": the paper that is cited. */
    private boolean isOrigin(String name) {
        return lines.stream()
                .map(line -> line.passage().source())
                .distinct()
                .anyMatch(source -> Names.isIn(
                        name, source.title() + " " + source.publisher().orElse("")));
    }
}
