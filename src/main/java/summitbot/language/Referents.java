package summitbot.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Remembers who was the subject lately, so that "he", "she", "they" and "the minister" find whom they mean. */
final class Referents {
    private static final int MEMORY = 12;
    private static final Set<String> BUSINESSES = Set.of(
            "company",
            "firm",
            "group",
            "business",
            "startup",
            "start-up",
            "retailer",
            "airline",
            "carrier",
            "brewer",
            "lender",
            "bank",
            "manufacturer",
            "developer",
            "supplier",
            "operator");

    private final Cast cast;
    private final Deque<List<Speaker>> subjects = new ArrayDeque<>();
    private final Map<String, Gender> learned = new HashMap<>();

    Referents(Cast cast) {
        this.cast = cast;
    }

    /** Notes the subject of a sentence or statement, the latest first. */
    void note(List<Speaker> subject) {
        if (!subject.isEmpty()) {
            subjects.remove(subject);
            subjects.addFirst(subject);
            if (subjects.size() > MEMORY) {
                subjects.removeLast();
            }
        }
    }

    List<Speaker> latest() {
        return subjects.isEmpty() ? List.of() : subjects.peekFirst();
    }

    /** Whom a phrase means; {@code nearer} are the subjects before it in its own sentence. */
    List<Speaker> resolve(Wording wording, Phrase phrase, List<Speaker> nearer) {
        SpeakerPhrase words = SpeakerPhrase.of(wording, phrase);
        if (words.isPronoun()) {
            return pronoun(words.text(), nearer);
        }
        int place = wording.at(phrase.from()).span().start();
        List<Speaker> candidates = cast.candidates(words.text()).stream()
                .filter(speaker -> gender(speaker).mayBe(words.gender()))
                .filter(speaker -> words.isName() || cast.knows(speaker, place))
                .toList();
        if (candidates.isEmpty()) {
            return words.isDefinite() ? lately(words) : List.of();
        }
        return List.of(recent(candidates).orElse(candidates.get(0)));
    }

    /** "the director" or "the company" of whom the text has just spoken, though it never said so before. */
    private List<Speaker> lately(SpeakerPhrase words) {
        boolean person = Lexicon.isPersonRole(words.head());
        boolean business = BUSINESSES.contains(words.head()) || words.head().endsWith("maker");
        for (List<Speaker> subject : subjects) {
            Speaker one = subject.get(0);
            boolean fits = person
                    ? one.kind() == Speaker.Kind.PERSON && one.description().isEmpty()
                    : business && one.kind() == Speaker.Kind.ORGANISATION && isNamed(one);
            if (subject.size() == 1 && fits) {
                return subject;
            }
            if (person) {
                break;
            }
        }
        return List.of();
    }

    private static boolean isNamed(Speaker speaker) {
        return Character.isUpperCase(speaker.name().codePointAt(0));
    }

    private Optional<Speaker> recent(List<Speaker> candidates) {
        return subjects.stream()
                .flatMap(List::stream)
                .filter(candidates::contains)
                .findFirst();
    }

    private List<Speaker> pronoun(String pronoun, List<Speaker> nearer) {
        for (Speaker speaker : nearer) {
            if (agrees(List.of(speaker), pronoun)) {
                return learn(List.of(speaker), pronoun);
            }
        }
        for (List<Speaker> subject : subjects) {
            if (agrees(subject, pronoun)) {
                return learn(subject, pronoun);
            }
        }
        return List.of();
    }

    private boolean agrees(List<Speaker> subject, String pronoun) {
        Speaker one = subject.get(0);
        boolean single = subject.size() == 1 && (one.kind() == Speaker.Kind.PERSON || one.kind() == Speaker.Kind.ROLE);
        return switch (pronoun) {
            case "he", "him" -> single && gender(one).mayBe(Gender.MALE);
            case "she", "her" -> single && gender(one).mayBe(Gender.FEMALE);
            case "it" -> subject.size() == 1 && one.kind() == Speaker.Kind.ORGANISATION;
            case "they", "them" -> !single || gender(one) == Gender.UNKNOWN;
            default -> false;
        };
    }

    private Gender gender(Speaker speaker) {
        return speaker.gender() == Gender.UNKNOWN
                ? learned.getOrDefault(speaker.name(), Gender.UNKNOWN)
                : speaker.gender();
    }

    /** Who was "she" once is not "he" later. */
    private List<Speaker> learn(List<Speaker> subject, String pronoun) {
        if (pronoun.equals("he") || pronoun.equals("she")) {
            learned.put(subject.get(0).name(), pronoun.equals("he") ? Gender.MALE : Gender.FEMALE);
        }
        return subject;
    }
}
