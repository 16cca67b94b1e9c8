package summitbot.language;

import java.util.Set;
import summitbot.language.Amount.Bound;

/** Reads what the words around a number say about its exactness. */
final class BoundReader {
    private static final Set<String> ABOUT = Set.of(
            "about",
            "around",
            "roughly",
            "approximately",
            "approx",
            "nearly",
            "almost",
            "some",
            "estimated",
            "circa",
            "close");

    private BoundReader() {}

    static Bound read(Tokens tokens, int start, int end) {
        Token before = tokens.at(start - 1);
        if (before.is("over")
                || pair(tokens, start, "at", "least")
                || pair(tokens, start, "more", "than")
                || tokens.read(end, "or", "more")
                || tokens.at(end).is("+")) {
            return Bound.AT_LEAST;
        }
        if (before.is("under")
                || pair(tokens, start, "at", "most")
                || pair(tokens, start, "up", "to")
                || pair(tokens, start, "fewer", "than")
                || pair(tokens, start, "less", "than")) {
            return Bound.AT_MOST;
        }
        boolean about = before.in(ABOUT)
                || pair(tokens, start, "close", "to")
                || tokens.read(end, "or", "so")
                || before.is("~");
        return about || isRange(tokens, start, end) ? Bound.ABOUT : Bound.NONE;
    }

    private static boolean pair(Tokens tokens, int start, String first, String second) {
        return tokens.at(start - 2).is(first) && tokens.at(start - 1).is(second);
    }

    /** Both ends of "10-15" and "10 to 15". */
    private static boolean isRange(Tokens tokens, int start, int end) {
        return (link(tokens, end) && isNumeral(tokens, end + 1))
                || (link(tokens, start - 1) && isNumeral(tokens, start - 2));
    }

    private static boolean link(Tokens tokens, int at) {
        return tokens.at(at).isDash() || tokens.at(at).is("to");
    }

    private static boolean isNumeral(Tokens tokens, int at) {
        return tokens.at(at).isNumber() || NumberReader.read(tokens, at).isPresent();
    }
}
