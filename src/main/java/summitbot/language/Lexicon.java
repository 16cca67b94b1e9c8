package summitbot.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
    MALE,
    FEMALE,
    PERSON,
    GROUP,
    ORGANISATION,
    DOCUMENT,
    MODIFIER,
    PORTFOLIO,
    INSTITUTION;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<String> words;

    Lexicon() {
        String section = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.words = read(section);
    }

    /** Whether the class holds this word, given in lower case. */
    boolean has(String word) {
        return words.contains(word);
    }

    boolean has(Piece piece) {
        return words.contains(piece.key());
    }

    /** A noun of a person or body that can speak. */
    static boolean isRole(String word) {
        return isPersonRole(word) || GROUP.has(word) || ORGANISATION.has(word) || DOCUMENT.has(word);
    }

    static boolean isPersonRole(String word) {
        return PERSON.has(word) || MALE.has(word) || FEMALE.has(word);
    }

    /** Words that cannot stand inside a plain noun group. */
    static boolean isFunctionWord(String word) {
        return PREPOSITION.has(word)
                || CONJUNCTION.has(word)
                || RELATIVE.has(word)
                || AUXILIARY.has(word)
                || MODAL.has(word)
                || NEGATION.has(word)
                || PRONOUN.has(word);
    }

    private static Set<String> read(String section) {
        Set<String> found = Set.copyOf(WordList.words(Holder.FUNCTION_WORDS, section));
        return found.isEmpty() ? Set.copyOf(WordList.words(Holder.ROLES, section)) : found;
    }

    /** Read once, before the constants of the enum, which are built first. */
    private static final class Holder {
        static final Map<String, List<List<String>>> FUNCTION_WORDS = WordList.sections("function-words.txt");
        static final Map<String, List<List<String>>> ROLES = WordList.sections("roles.txt");
    }
}
