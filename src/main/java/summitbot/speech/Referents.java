package summitbot.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds whom "he", "she", "they" and "the minister" mean at their place in a document. */
final class Referents {

    private final Cast cast;
    private final Recollection recollection = new Recollection();
    private final Map<String, Gender> learned = new HashMap<>();
    private final Map<Speaker, List<Speaker>> nameless = new HashMap<>();
    private final Map<String, List<Speaker>> candidates = new HashMap<>();

    Referents(Cast cast) {
        this.cast = cast;
    }

    Recollection recollection() {
        return recollection;
    }

    /** Whom a name can mean, the likeliest first. */
    List<Speaker> candidates(String name) {
        return candidates.computeIfAbsent(name, cast::candidates);
    }

    /** Whom a phrase means; {@code nearer} are the subjects before it in its own sentence. */
    List<Speaker> resolve(Wording wording, Phrase phrase, List<Speaker> nearer) {
        SpeakerPhrase words = SpeakerPhrase.of(wording, phrase);
        if (words.isPronoun()) {
            return pronoun(words.text(), nearer);
        }
        int place = wording.at(phrase.from()).span().start();
        List<Speaker> possible = candidates(words.text()).stream()
                .filter(speaker -> gender(speaker).mayBe(words.gender()))
                .filter(speaker -> words.isName() || cast.knows(speaker, place))
                .toList();
        if (words.isDefinite() && !words.isName() && possible.stream().allMatch(who -> isNew(who, place))) {
            List<Speaker> lately = lately(words);
            possible.forEach(who -> nameless.put(who, lately));
            return lately.isEmpty() ? possible.stream().limit(1).toList() : lately;
        }
        return recent(possible)
                .or(() -> possible.stream().findFirst())
                .map(this::known)
                .orElse(List.of());
    }

    private boolean isNew(Speaker speaker, int place) {
        return speaker.kind() != Speaker.Kind.PERSON
                && !cast.knows(speaker, place - 1)
                && speaker.description().isEmpty();
    }

    /** Who a nameless speaker turned out to be earlier in the text. */
    private List<Speaker> known(Speaker speaker) {
        List<Speaker> person = nameless.getOrDefault(speaker, List.of());
        return person.isEmpty() ? List.of(speaker) : person;
    }

    /** "the director", "the Romanian" or "the company": of whom the text has just spoken, though never in these words. */
    private List<Speaker> lately(SpeakerPhrase words) {
        boolean telling = words.text().contains("-year-old") || Nations.isPeople(words.head());
        boolean person = Lexicon.isPersonRole(words.head()) && !Lexicon.OFFICE.has(words.head());
        boolean bare = words.bare().equals(words.head());
        boolean business =
                bare && (Lexicon.BUSINESS.has(words.head()) || words.head().endsWith("maker"));
        for (List<Speaker> near : person && !telling ? recollection.near() : recollection.inOrder()) {
            Speaker one = near.get(0);
            boolean fits = (telling || person)
                    ? one.kind() == Speaker.Kind.PERSON
                            && (telling || one.description().isEmpty())
                    : business && one.kind() == Speaker.Kind.ORGANISATION && isNamed(one);
            if (near.size() == 1 && fits) {
                return near;
            }
        }
        return List.of();
    }

    private static boolean isNamed(Speaker speaker) {
        return Character.isUpperCase(speaker.name().codePointAt(0));
    }

    private Optional<Speaker> recent(List<Speaker> possible) {
        return possible.size() < 2
                ? Optional.empty()
                : recollection.inOrder().stream()
                        .flatMap(List::stream)
                        .filter(possible::contains)
                        .findFirst();
    }

    private List<Speaker> pronoun(String pronoun, List<Speaker> nearer) {
        for (Speaker speaker : nearer) {
            if (agrees(List.of(speaker), pronoun)) {
                return learn(List.of(speaker), pronoun);
            }
        }
        for (List<Speaker> subject : recollection.inOrder()) {
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
