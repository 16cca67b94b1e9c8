package summitbot.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summitbot.domain.Citation;
import summitbot.domain.Span;
import summitbot.language.Clauses;
import summitbot.language.ContentWord;
import summitbot.language.ContentWords;
import summitbot.language.Value;
import summitbot.language.ValueFinder;
import summitbot.speech.Cast;

/**
 * One clause of a source: what it speaks of, apart from the values that it gives.
 *
 * @param sentence the sentence that holds it
 * @param words content words outside values and outside words that every report uses ("said", "scheduled")
 * @param keys of the words; each clause is held against many
 * @param sentenceValues all values of the sentence, the clause's own among them
 */
record Told(
        Citation sentence,
        Span clause,
        List<ContentWord> words,
        Set<String> keys,
        List<Value> values,
        List<Value> sentenceValues) {
    /** They tell how it is reported or planned, not what it is. */
    private static final Set<String> NEUTRAL = Set.of(
            "say", "schedul", "set", "due", "expect", "plan", "start", "tak", "plac", "hold", "happen", "occur",
            "report", "accord", "announc", "local", "tim", "confirm", "mor", "about");

    /** Who told it is no part of it: "..., said the police chief". */
    private static final Pattern ATTRIBUTION =
            Pattern.compile(",[”\"]? (?:(?:said|says|according to)\\b[^,;]*|[^,;]{1,60} (?:said|says))\\.?$");

    Told {
        words = List.copyOf(words);
        keys = Set.copyOf(keys);
        values = List.copyOf(values);
        sentenceValues = List.copyOf(sentenceValues);
    }

    static List<Told> of(Citation sentence) {
        String text = sentence.passage().source().text();
        List<Value> all = ValueFinder.find(text, sentence.span());
        List<Told> told = new ArrayList<>();
        for (Span clause : Clauses.split(text, sentence.span(), all)) {
            List<Value> values =
                    all.stream().filter(value -> clause.contains(value.span())).toList();
            Span telling = withoutAttribution(text, clause);
            List<ContentWord> words = ContentWords.find(text, telling).stream()
                    .filter(word ->
                            values.stream().noneMatch(value -> value.span().overlaps(word.span())))
                    .filter(word -> !NEUTRAL.contains(word.key()))
                    .toList();
            told.add(new Told(sentence, clause, words, ContentWords.keys(words), values, all));
        }
        return told;
    }

    private static Span withoutAttribution(String text, Span clause) {
        Matcher end = ATTRIBUTION.matcher(clause.cut(text));
        return end.find() ? new Span(clause.start(), clause.start() + end.start()) : clause;
    }

    String text() {
        return clause.cut(sentence.passage().source().text());
    }

    String sourceText() {
        return sentence.passage().source().text();
    }

    Set<String> names() {
        return words.stream()
                .filter(ContentWord::capital)
                .map(ContentWord::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The same clause as if {@code name} did not stand in it. */
    Told without(Span name) {
        List<ContentWord> rest =
                words.stream().filter(word -> !name.overlaps(word.span())).toList();
        return new Told(sentence, clause, rest, ContentWords.keys(rest), values, sentenceValues);
    }

    /** Whether the whole source knows a word of {@code name}, or one spelt much like it. */
    boolean mentions(String name) {
        List<ContentWord> own = ContentWords.find(sourceText());
        return ContentWords.find(name).stream()
                .anyMatch(part ->
                        own.stream().anyMatch(word -> word.capital() && Cast.sameAs(part.word(), word.word())));
    }
}
