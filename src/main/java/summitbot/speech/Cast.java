package summitbot.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import summitbot.domain.Passage;

/** Everybody who is named or speaks in one document. */
public final class Cast {
    /** Each with the place in the text where the document introduces it. */
    private final Map<Speaker, Integer> introduced;

    private final List<Speaker> speakers;
    private final List<Known> known;

    private Cast(Map<Speaker, Integer> introduced) {
        this.introduced = introduced;
        this.speakers = List.copyOf(introduced.keySet());
        this.known = speakers.stream().map(Known::of).toList();
    }

    /** A speaker as mentions are held against him, read once for all of them. */
    private record Known(Speaker speaker, Set<String> aliases, PersonName name, RoleWords role) {
        static Known of(Speaker speaker) {
            return new Known(
                    speaker,
                    speaker.aliases().stream().map(Cast::plain).collect(Collectors.toUnmodifiableSet()),
                    PersonName.of(speaker.name()),
                    RoleWords.of(described(speaker)));
        }
    }

    /** The cast of one document, given all its passages in order. */
    public static Cast of(List<Passage> ofOneSource) {
        return read(ParagraphReader.read(ofOneSource));
    }

    static Cast read(List<Wording> wordings) {
        Map<Speaker, Integer> introduced = new LinkedHashMap<>();
        for (Entry entry : CastReader.read(wordings)) {
            introduced.putIfAbsent(entry.speaker(), entry.introduced());
        }
        return new Cast(introduced);
    }

    /** Those with a full name first, in the order in which the document introduces them. */
    public List<Speaker> speakers() {
        return speakers;
    }

    /** Whom a name or a role means, in whatever spelling; nobody when no speaker fits. */
    public Optional<Speaker> resolve(String mention) {
        return candidates(mention).stream().findFirst();
    }

    /** Who of this cast is meant in another text, a question for example; typing errors and lower case do not matter. */
    public List<Mention> mentions(String text) {
        return MentionFinder.find(this, text);
    }

    /** Whether two names, of two documents perhaps, can mean one person. */
    public static boolean sameAs(String one, String other) {
        PersonName first = PersonName.of(one);
        PersonName second = PersonName.of(other);
        return first.mayBe(second) || second.mayBe(first);
    }

    /** Whether the document has introduced this speaker before this place. */
    boolean knows(Speaker speaker, int offset) {
        return introduced.getOrDefault(speaker, Integer.MAX_VALUE) <= offset;
    }

    /** Everybody whom the mention may mean, the likeliest first. */
    List<Speaker> candidates(String mention) {
        String plain = plain(mention);
        List<Speaker> exact = known.stream()
                .filter(one -> one.aliases.contains(plain))
                .map(Known::speaker)
                .toList();
        if (!exact.isEmpty() || plain.isEmpty()) {
            return exact;
        }
        List<Speaker> named = named(plain);
        return named.isEmpty() ? described(plain) : named;
    }

    private static String plain(String mention) {
        List<String> words = new ArrayList<>(RoleWords.words(mention));
        while (words.size() > 1 && Lexicon.DETERMINER.has(words.get(0))) {
            words.remove(0);
        }
        return String.join(" ", words);
    }

    private List<Speaker> named(String plain) {
        List<String> words = new ArrayList<>(List.of(plain.split(" ", -1)));
        while (words.size() > 1 && (Lexicon.isPersonRole(words.get(0)) || Lexicon.MODIFIER.has(words.get(0)))) {
            words.remove(0);
        }
        if (words.getFirst().equals("of")) {
            // "the chairman of Petrella", where a Petrella may be the chairman of another firm
            return List.of();
        }
        PersonName name = PersonName.of(String.join(" ", words));
        return known.stream()
                .filter(one -> one.speaker.kind() == Speaker.Kind.PERSON && one.name.mayBe(name))
                .sorted(Comparator.comparingInt(one -> Spelling.distance(one.name.last(), name.last())))
                .map(Known::speaker)
                .toList();
    }

    private List<Speaker> described(String plain) {
        RoleWords role = RoleWords.of(plain);
        return known.stream()
                .filter(one -> role.mayMean(one.role))
                .sorted(Comparator.comparingInt(one -> -role.closeness(one.role)))
                .map(Known::speaker)
                .toList();
    }

    /** The words by which a speaker can be meant without a name. */
    static String described(Speaker speaker) {
        return switch (speaker.kind()) {
            case PERSON -> speaker.description().orElse("");
            case ORGANISATION -> speaker.description().orElse(speaker.name());
            case GROUP, ROLE -> speaker.name();
        };
    }
}
