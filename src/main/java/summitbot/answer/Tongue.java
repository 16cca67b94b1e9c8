package summitbot.answer;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells whether a question is in another language than the English that the sources are searched in. */
final class Tongue {
    /** Common in questions of other languages, and no English word. */
    private static final Set<String> FOREIGN =
            Set.copyOf(List.of(("wer wann warum wie wo wohin welche welcher hat ist sind das und nicht"
                            + " über auf sagte wurde wird qui quand où pourquoi quel quelle que quoi sont les avec dit pas dans une"
                            + " quién quien cuándo cuando dónde donde por qué cuál cómo dijo una está chi quando perché cosa quale sono"
                            + " gli detto quem onde disse são não waarom wanneer welke zei het een niet kto gdzie kiedy dlaczego när vem"
                            + " och är")
                    .split(" ")));

    /** So many of them make a text foreign; a single one may be a name. */
    private static final int ENOUGH = 2;

    private Tongue() {}

    /** @param known whether the sources have the word, in lower case, so that a name with an accent is not foreign */
    static boolean isForeign(String text, Predicate<String> known) {
        List<String> words = QuestionReader.words(text);
        long foreign = words.stream().filter(FOREIGN::contains).count();
        return text.indexOf('¿') >= 0
                || foreign >= ENOUGH
                || words.stream().anyMatch(word -> hasLetterBeyondAscii(word) && !known.test(word));
    }

    private static boolean hasLetterBeyondAscii(String word) {
        return word.codePoints().anyMatch(c -> c > 0x7f && Character.isLetter(c));
    }
}
