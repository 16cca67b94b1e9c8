package summitbot.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summitbot.domain.Span;
import summitbot.language.ContentWord;
import summitbot.language.ContentWords;
import summitbot.speech.Cast;
import summitbot.speech.Gender;
import summitbot.speech.NameFinder;
import summitbot.speech.Speaker;

/** Tells whether cited sentences speak of a name: by itself, by a part or spelling of it, by a pronoun, by a role. */
final class Mentions {
    private static final Pattern OWNER = Pattern.compile("(?i)\\b(?:his|her|their|its)\\b");
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)\\b(?:he|she|they|it|who|him|them)\\b|^(?:his|her|their|its)\\b");
    /** How many paragraphs before its own a pronoun reaches back. */
    private static final int REACH = 2;

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
                                || isPronoun(line, line.span(), pronoun, name)
                                || (isDescribed(line, name) || isShort(line, line.span(), name)))
                || isOrigin(name);
    }

    /** In this clause of a sentence, or standing behind its subject. */
    boolean in(Line line, Span clause, String name) {
        String text = clause.cut(line.source());
        return Names.isIn(name, text)
                || speaker(line, name).filter(who -> stands(line, clause, who)).isPresent()
                || isPronoun(line, clause, SUBJECT, name)
                || isDescribed(line, name)
                || isShort(line, clause, name);
    }

    private Optional<Speaker> speaker(Line line, String name) {
        Cast cast = background.cast().apply(line.passage().source().id());
        return cast.resolve(name).filter(who -> who.aliases().stream().anyMatch(alias -> Names.isIn(name, alias)));
    }

    /** "Moe", of whom the source has spoken as "Ingrid Moe". */
    private static boolean isShort(Line line, Span within, String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.length() < name.length()
                && line.source().contains(name)
                && Names.words(within.cut(line.source())).anyMatch(last.toLowerCase(Locale.ROOT)::equals);
    }

    /** By an alias, by the role, or as the one who says it. */
    private boolean stands(Line line, Span clause, Speaker who) {
        String text = clause.cut(line.source()).toLowerCase(Locale.ROOT);
        return who.aliases().stream().anyMatch(alias -> text.contains(alias.toLowerCase(Locale.ROOT)))
                || who.description().stream().anyMatch(role -> isRole(role, clause.cut(line.source())))
                || (NameFinder.find(line.source(), clause).isEmpty() && says(line, clause, who));
    }

    /** "The minister", but not "the minister, Hanna Lisk". */
    private static boolean isRole(String role, String text) {
        return Pattern.compile("\\b[Tt]he (?:\\p{Ll}+ )?" + Pattern.quote(role) + "\\b(?!,? \\p{Lu})")
                .matcher(text)
                .find();
    }

    private boolean says(Line line, Span clause, Speaker who) {
        return background.statements().apply(line.passage().source().id()).stream()
                .anyMatch(
                        said -> said.speakers().contains(who) && said.content().overlaps(clause));
    }

    /** A pronoun before which the source speaks of this name, and of nobody else since its paragraph began. */
    private boolean isPronoun(Line line, Span within, Pattern pronouns, String name) {
        String source = line.source();
        int paragraph = line.passage().span().start();
        Matcher pronoun = pronouns.matcher(source).region(within.start(), within.end());
        while (pronoun.find()) {
            String before = source.substring(reach(source, paragraph), pronoun.start());
            Span inside = new Span(paragraph, pronoun.start());
            boolean free = Names.isIn(name, inside.cut(source)) || !holdsAnother(line, inside, pronoun.group());
            if (free && Names.isIn(name, before) && fits(line, name, pronoun.group())) {
                return true;
            }
        }
        return false;
    }

    /** Where the paragraph begins to which a pronoun of this one reaches back. */
    private static int reach(String source, int paragraph) {
        int from = paragraph;
        for (int i = 0; i < REACH && from > 0; i++) {
            int end = source.substring(0, from).stripTrailing().length();
            from = source.lastIndexOf('\n', end - 1) + 1;
        }
        return from;
    }

    /** "It" may be whatever was named, "she" only a person. */
    private boolean holdsAnother(Line line, Span inside, String pronoun) {
        Cast cast = background.cast().apply(line.passage().source().id());
        return NameFinder.find(line.source(), inside).stream()
                .anyMatch(other -> !isPersonal(pronoun)
                        || other.span().start() == inside.start()
                        || cast.resolve(other.text())
                                .filter(who -> who.kind() == Speaker.Kind.PERSON)
                                .isPresent());
    }

    private static boolean isPersonal(String pronoun) {
        return gender(pronoun) != Gender.UNKNOWN || pronoun.equalsIgnoreCase("who");
    }

    private boolean fits(Line line, String name, String pronoun) {
        Gender shown = background
                .cast()
                .apply(line.passage().source().id())
                .resolve(name)
                .map(Speaker::gender)
                .orElse(Gender.UNKNOWN);
        Gender wanted = gender(pronoun);
        return shown == Gender.UNKNOWN || wanted == Gender.UNKNOWN || shown == wanted;
    }

    private static Gender gender(String pronoun) {
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his" -> Gender.MALE;
            case "she", "her" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
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
                && Pattern.compile("\\b(?:[Tt]he|[Ii]ts|[Tt]his|[Tt]heir) (?:\\p{Ll}+ )?" + Pattern.quote(noun)
                                + "\\b(?!,? \\p{Lu})")
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
