package summitbot.speech;

import java.util.List;

/** Tells the title from the name in a run of capitalised words: "White House Press Secretary Karoline Example". */
final class Titles {
    private Titles() {}

    /** Index of the next word that heads a title, or {@code to}. */
    static int next(List<Piece> pieces, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isHead(pieces, from, at, to)) {
                return at;
            }
        }
        return to;
    }

    /** Where the title begins whose head stands at {@code head}; not before {@code from}. */
    static int startOf(List<Piece> pieces, int from, int head) {
        int start = head;
        while (start > from
                && head < pieces.size()
                && isModifier(pieces.get(start - 1).key())) {
            start--;
        }
        return start;
    }

    /** The index after a title: past "of State" in "Secretary of State". */
    static int endOf(List<Piece> pieces, int head, int to) {
        int end = head + 1;
        if (end + 1 < to
                && pieces.get(end).is("of")
                && isOffice(pieces.get(end + 1).key())) {
            end += 2;
            while (end < to && isOffice(pieces.get(end).key())) {
                end++;
            }
        }
        return end;
    }

    private static boolean isHead(List<Piece> pieces, int from, int at, int to) {
        String key = pieces.get(at).key();
        if (!Lexicon.isPersonRole(key)) {
            return false;
        }
        if (key.equals("major")
                && at + 1 < to
                && Lexicon.INSTITUTION.has(pieces.get(at + 1).key())) {
            return false;
        }
        boolean last = at + 1 == to;
        boolean surname = last && at > from && !isModifier(pieces.get(at - 1).key()) && !isPlainNoun(key);
        boolean body = !last && Lexicon.INSTITUTION.has(pieces.get(to - 1).key());
        return !surname && !body;
    }

    /** Titles that are no surnames; "King", "Baker" or "Bishop" after a given name are. */
    private static boolean isPlainNoun(String key) {
        return switch (key) {
            case "president",
                    "minister",
                    "secretary",
                    "chancellor",
                    "governor",
                    "senator",
                    "premier",
                    "ambassador",
                    "spokesman",
                    "spokeswoman",
                    "director",
                    "manager",
                    "chairman",
                    "professor",
                    "leader" -> true;
            default -> false;
        };
    }

    private static boolean isModifier(String key) {
        return Lexicon.MODIFIER.has(key) || Lexicon.isPersonRole(key);
    }

    private static boolean isOffice(String key) {
        return Lexicon.PORTFOLIO.has(key) || Lexicon.MODIFIER.has(key);
    }
}
