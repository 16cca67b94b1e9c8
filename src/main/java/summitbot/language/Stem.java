package summitbot.language;

/** Takes the endings off English words, so that "meets", "meeting" and "meet" can be compared. Lower case in and out. */
public final class Stem {
    private static final int SHORTEST = 3;

    private Stem() {}

    /** "officials" is "official", "countries" is "country"; other words stay. */
    public static String singular(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes")) {
            return cut(word, 2);
        }
        boolean plural = word.length() > SHORTEST
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? cut(word, 1) : word;
    }

    /** The common part of a word's forms; not always a word itself: "agreed", "agrees", "agreeing" and "agree" are "agre". */
    public static String of(String word) {
        String stem = word.endsWith("'s") ? cut(word, 2) : word;
        stem = singular(stem);
        if (stem.endsWith("ying") || stem.endsWith("yed")) {
            stem = stem.substring(0, stem.lastIndexOf('y') + 1);
        } else if (stem.endsWith("ied") && stem.length() > 4) {
            stem = cut(stem, 3) + "y";
        } else if (stem.endsWith("ing") && stem.length() > 5) {
            stem = undouble(cut(stem, 3));
        } else if (stem.endsWith("ed") && stem.length() > 4) {
            stem = undouble(cut(stem, 2));
        }
        return stem.endsWith("e") && stem.length() > SHORTEST ? cut(stem, 1) : stem;
    }

    /** "stopp" is "stop"; "tell", "miss" and "buzz" keep both letters. */
    private static String undouble(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled && "bdgmnprt".indexOf(stem.charAt(last)) >= 0 ? cut(stem, 1) : stem;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
