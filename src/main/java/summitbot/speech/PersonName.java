package summitbot.speech;

import java.util.List;
import summitbot.domain.Span;

/**
 * The words of a personal name, in lower case and Latin letters, the given name first.
 *
 * @param words at least one
 */
record PersonName(List<String> words) {
    PersonName {
        words = List.copyOf(words);
    }

    static PersonName of(String name) {
        List<String> words = PieceSplitter.split(name, new Span(0, name.length())).stream()
                .filter(piece -> piece.isWord() && !piece.is("'s"))
                .map(piece -> Spelling.fold(piece.text()).replace(".", ""))
                .toList();
        return new PersonName(words.isEmpty() ? List.of(name) : words);
    }

    String last() {
        return isSuffix(words.get(words.size() - 1)) && words.size() > 1
                ? words.get(words.size() - 2)
                : words.get(words.size() - 1);
    }

    String first() {
        return words.get(0);
    }

    /** Whether a shorter or otherwise spelt form may mean this person. */
    boolean mayBe(PersonName other) {
        if (other.words.size() == 1) {
            String word = other.first();
            return Spelling.isClose(last(), word) || (words.size() > 1 && first().equals(word));
        }
        if (words.size() == 1) {
            return Spelling.isClose(other.last(), first());
        }
        return Spelling.isClose(last(), other.last()) && isSameGiven(first(), other.first());
    }

    private static boolean isSameGiven(String one, String other) {
        boolean initial = one.charAt(0) == other.charAt(0) && (one.length() == 1 || other.length() == 1);
        boolean shortened = one.length() > 2 && other.length() > 2 && (one.startsWith(other) || other.startsWith(one));
        return initial || shortened || Spelling.isClose(one, other) || GivenNames.isSame(one, other);
    }

    private static boolean isSuffix(String word) {
        return word.equals("jr") || word.equals("sr") || word.equals("ii") || word.equals("iii") || word.equals("iv");
    }
}
