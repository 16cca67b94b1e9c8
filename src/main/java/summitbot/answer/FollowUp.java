package summitbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import summitbot.answer.Cues.Cue;
import summitbot.domain.Answer;
import summitbot.domain.Turn;

/** Resolves what a question leaves to earlier turns: "he", "and when?", "what about the minister?". */
final class FollowUp {
    private static final Set<String> PERSONS = Set.of("he", "she", "him", "her", "his", "hers");
    private static final Set<String> THINGS =
            Set.of("it", "its", "that", "this", "there", "these", "those", "one", "ones", "then", "else");

    /** They may as well mean whomever the whole conversation is about: they lean only where little else is said. */
    private static final Set<String> MANY = Set.of("they", "them", "their", "both");

    private static final Set<String> PRONOUNS =
            Stream.of(PERSONS, THINGS, MANY).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CONNECTIVES =
            Set.of("and", "but", "so", "then", "or", "also", "what about", "how about");

    /** A question with fewer words than this of its own leans on the one before. */
    private static final int FRAGMENT = 2;

    /** A question for a value with no more words has no verb. */
    private static final int PHRASE = 3;

    private static final Set<Asked.Kind> VALUES = Set.of(Asked.Kind.TIME, Asked.Kind.PLACE, Asked.Kind.AMOUNT);

    /** "what is the weather like": a question of so many words says itself what it asks. */
    private static final int SENTENCE = 4;

    private static final Set<String> DEMONSTRATIVES = Set.of("that", "this", "these", "those", "there");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were");
    private static final Set<String> EXPLETIVE =
            Set.of("true", "correct", "right", "known", "clear", "possible", "likely", "certain", "rain", "going");

    private final Cues cues;
    private final QuestionReader reader;
    private final Antecedents antecedents;
    private final Predicate<String> known;

    /** @param known whether a word, in lower case, stands in the sources */
    FollowUp(Cues cues, QuestionReader reader, Antecedents antecedents, Predicate<String> known) {
        this.cues = cues;
        this.reader = reader;
        this.antecedents = antecedents;
        this.known = known;
    }

    Standalone resolve(Asked asked, List<Turn> all) {
        List<Turn> turns = all.stream()
                .filter(turn -> !(turn.answer() instanceof Answer.Declined))
                .toList();
        if (turns.isEmpty() || !leans(asked)) {
            return new Standalone(asked.text(), "");
        }
        Asked before = last(turns);
        Optional<String> instead = instead(asked, before);
        if (instead.isPresent()) {
            return new Standalone(instead.get(), "");
        }
        if (asked.words().stream().anyMatch(PERSONS::contains)) {
            Optional<String> person = antecedents.person(asked, turns);
            if (person.isPresent()) {
                String text = replacePerson(asked.text(), person.get());
                return new Standalone(text, leansOnThing(asked) ? content(before) : "");
            }
        }
        if (contentWords(asked).isEmpty() || isQuestionPhrase(asked)) {
            boolean more = Shown.asksMore(asked) && asked.words().stream().noneMatch(cues::isQuestionWord);
            return new Standalone(more ? before.text() : swapQuestionWord(asked, before), "");
        }
        return new Standalone(asked.text(), context(turns, before));
    }

    /** The last question as it was understood: "and when?" says little to the question after it. */
    private Asked last(List<Turn> turns) {
        Asked typed = reader.read(turns.getLast().question().text());
        return reader.read(resolve(typed, turns.subList(0, turns.size() - 1)).text());
    }

    /** Whether the question says too little by itself; "he" in words that somebody is said to have said does not. */
    boolean leans(Asked asked) {
        List<String> words = asked.words();
        boolean whole = asked.kind() == Asked.Kind.OVERVIEW || asked.list() || isNamed(asked);
        int content = contentWords(asked).size();
        boolean quoting = asked.kind() == Asked.Kind.SPEAKER && content >= FRAGMENT;
        boolean pronoun = !quoting && IntStream.range(0, words.size()).anyMatch(at -> isPronoun(words, at));
        boolean connective = (!words.isEmpty() && CONNECTIVES.contains(words.getFirst()))
                || (words.size() > 1 && CONNECTIVES.contains(words.get(0) + " " + words.get(1)));
        return pronoun
                || connective
                || isQuestionPhrase(asked)
                || (!whole && (content == 0 || (content < FRAGMENT && words.size() < SENTENCE)));
    }

    /** Somebody whom the sources know, or "who is biden?" of whom they do not: no earlier question makes them speak of him. */
    private boolean isNamed(Asked asked) {
        List<String> content = contentWords(asked);
        return asked.kind() == Asked.Kind.PERSON
                && (antecedents.isPerson(asked.bare())
                        || (!content.isEmpty() && content.stream().noneMatch(known)));
    }

    /** "want this meeting" points at what the sources tell, "is it true" at nothing; "this" alone and "would this start" point back. */
    private boolean isPronoun(List<String> words, int at) {
        String word = words.get(at);
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        boolean asked = at > 0 && cues.is(Cue.YESNO, words.get(at - 1));
        boolean thing = !asked && !next.isEmpty() && !Stopwords.is(next) && !cues.isNoise(next);
        return PERSONS.contains(word)
                || (THINGS.contains(word)
                        && !isExistential(words, at)
                        && !(DEMONSTRATIVES.contains(word) && thing)
                        && !(word.equals("it") && EXPLETIVE.contains(next)));
    }

    /** "is there a plan?" and "how many were there?" ask whether and how many, not what is in a place. */
    private static boolean isExistential(List<String> words, int at) {
        return words.get(at).equals("there")
                && at > 0
                && BEING.contains(words.get(at - 1))
                && (at == 1 || words.contains("many") || words.contains("much"));
    }

    private boolean leansOnThing(Asked asked) {
        return asked.words().stream().anyMatch(THINGS::contains)
                || contentWords(asked).isEmpty();
    }

    /** "and the mayor?" after "what did the minister say?" asks what the mayor said. */
    private Optional<String> instead(Asked asked, Asked before) {
        String name = String.join(" ", contentWords(asked));
        boolean who = before.kind() == Asked.Kind.PERSON && antecedents.isPerson(before.bare());
        String other = before.speaker().orElse(who ? before.bare() : "");
        return asked.kind() == Asked.Kind.THING && !other.isEmpty() && antecedents.isPerson(name)
                ? Optional.of(String.join(" ", before.words()).replace(other, name))
                : Optional.empty();
    }

    /** "how many times?", "what place?": what about, is in the question before. */
    private boolean isQuestionPhrase(Asked asked) {
        List<String> words = asked.words();
        return VALUES.contains(asked.kind())
                && words.stream().filter(w -> !CONNECTIVES.contains(w)).count() <= PHRASE
                && words.stream().noneMatch(w -> PRONOUNS.contains(w) || cues.is(Cue.YESNO, w));
    }

    /** "and when?" after "where do they meet?" asks "when do they meet?". */
    private String swapQuestionWord(Asked asked, Asked before) {
        List<String> rest =
                before.words().stream().filter(w -> !cues.isQuestionWord(w)).toList();
        String own = asked.words().stream().dropWhile(CONNECTIVES::contains).collect(Collectors.joining(" "));
        return own + " " + String.join(" ", rest);
    }

    private String context(List<Turn> turns, Asked before) {
        List<String> words = new ArrayList<>(
                contentWords(reader.read(turns.getFirst().question().text())));
        if (turns.size() > 1) {
            words.addAll(contentWords(before));
        }
        return String.join(" ", words.stream().distinct().toList());
    }

    private String content(Asked asked) {
        return String.join(" ", contentWords(asked));
    }

    private List<String> contentWords(Asked asked) {
        return asked.words().stream()
                .filter(w -> !cues.isNoise(w) && !Stopwords.is(w) && !PRONOUNS.contains(w))
                .collect(Collectors.toList());
    }

    private static String replacePerson(String text, String person) {
        return text.replaceFirst("(?i)\\b(?:he|she|him)\\b", java.util.regex.Matcher.quoteReplacement(person))
                .replaceFirst("(?i)\\b(?:his|her|hers)\\b", java.util.regex.Matcher.quoteReplacement(person + "'s"));
    }
}
