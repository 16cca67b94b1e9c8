package summitbot.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Small closed classes of English words; each is the section of the same name in one of the word lists. */
enum Lexicon {
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    CONJUNCTION,
    CONNECTOR,
    RELATIVE,
    BE,
    AUXILIARY,
    MODAL,
    NEGATION,
    SUBJECT_PRONOUN,
    PRONOUN,
    ADVERB,
    TIME,
    TIME_DETERMINER,
    WEEKDAY,
    MONTH,
    NOT_A_NAME,
    ORDINARY,
    EMPTY,
    BUSINESS,
    OFFICE,
    NO_DOER,
    RULE,
    BEFORE_OF,
    PARTICLE,
    ABBREVIATION,
    MALE,
    FEMALE,
    PERSON,
    GROUP,
    ORGANISATION,
    DOCUMENT,
    HONORIFIC,
    MODIFIER,
    PORTFOLIO,
    INSTITUTION;

    private static final Map<String, Long> CLASSES = classes();
    private static final long PERSON_ROLES = PERSON.bit() | MALE.bit() | FEMALE.bit();
    private static final long ROLES = PERSON_ROLES | GROUP.bit() | ORGANISATION.bit() | DOCUMENT.bit();
    private static final long FUNCTION_WORDS = PREPOSITION.bit()
            | CONJUNCTION.bit()
            | RELATIVE.bit()
            | AUXILIARY.bit()
            | MODAL.bit()
            | NEGATION.bit()
            | PRONOUN.bit();

    /** The classes of a word in lower case, a bit for each; a set look-up for every class would take most of the time. */
    static long classes(String word) {
        Long known = CLASSES.get(word);
        return known == null ? compound(word) : known;
    }

    /** "then-president", "minister-designate": a role as its last or, before "elect" and the like, its first part. */
    private static long compound(String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen <= 0) {
            return 0L;
        }
        String last = word.substring(hyphen + 1);
        boolean behind = last.equals("designate") || last.equals("elect") || last.equals("general");
        return CLASSES.getOrDefault(behind ? word.substring(0, hyphen) : last, 0L) & PERSON_ROLES;
    }

    boolean has(String word) {
        return (classes(word) & bit()) != 0;
    }

    boolean has(Piece piece) {
        return (piece.classes() & bit()) != 0;
    }

    /** A noun of a person or body that can speak. */
    static boolean isRole(String word) {
        return (classes(word) & ROLES) != 0;
    }

    static boolean isRole(Piece piece) {
        return (piece.classes() & ROLES) != 0;
    }

    static boolean isPersonRole(String word) {
        return (classes(word) & PERSON_ROLES) != 0;
    }

    static boolean isPersonRole(Piece piece) {
        return (piece.classes() & PERSON_ROLES) != 0;
    }

    /** Words that cannot stand inside a plain noun group. */
    static boolean isFunctionWord(Piece piece) {
        return (piece.classes() & FUNCTION_WORDS) != 0;
    }

    // The place of the bit is never stored: any order of the constants will do.
    @SuppressWarnings("EnumOrdinal")
    private long bit() {
        return 1L << ordinal();
    }

    private static Map<String, Long> classes() {
        Map<String, Long> classes = new HashMap<>();
        for (String file : List.of("function-words.txt", "roles.txt")) {
            WordList.sections(file).forEach((section, lines) -> {
                Lexicon lexicon = valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
                lines.forEach(words -> words.forEach(word -> classes.merge(word, lexicon.bit(), (a, b) -> a | b)));
            });
        }
        return Map.copyOf(classes);
    }
}
