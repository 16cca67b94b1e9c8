package summitbot.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import summitbot.language.ContentWords;

/** Finds, one character after the other, where a sentence of a model ends: after its full stop, quotation and marks. */
final class SentenceEdge {
    private static final int NONE = -1;
    private static final String STOPS = ".!?…。！？";
    private static final String CLOSERS = ")’'*_";
    private static final Set<String> NEVER_LAST = Set.of(
            "mr", "mrs", "ms", "dr", "st", "gen", "sen", "rep", "gov", "lt", "col", "capt", "sgt", "prof", "no", "vs",
            "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "approx", "fig", "e.g", "i.e");
    private static final Set<String> SELDOM_LAST = Set.of("inc", "corp", "co", "ltd", "jr", "sr", "etc");
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "asked",
            "told",
            "added",
            "wrote",
            "warned",
            "replied",
            "stated",
            "argued",
            "insisted",
            "remarked",
            "noted",
            "declared",
            "recalled");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Words to wait for after a closed quotation: "Will it end?" Captain Orla Fenn asked. */
    private static final int WORDS_AHEAD = 4;

    private int end = NONE;
    private int bracket = NONE;
    private boolean quoted;
    private boolean spaced;
    private boolean broken;
    private boolean marked;

    void reset() {
        end = NONE;
        bracket = NONE;
        quoted = false;
        clear();
    }

    private void clear() {
        spaced = false;
        broken = false;
        marked = false;
    }

    /** How many characters of {@code open} are a complete sentence, now that its last character has come; 0 for none yet. */
    int next(CharSequence open) {
        int at = open.length() - 1;
        char sign = open.charAt(at);
        if (bracket != NONE) {
            inBracket(at, sign);
            return 0;
        }
        if (Marks.OPEN.indexOf(sign) >= 0) {
            bracket = at;
            return 0;
        }
        return end == NONE ? inside(open, at, sign) : after(open, at, sign);
    }

    private void inBracket(int at, char sign) {
        boolean closed = Marks.CLOSE.indexOf(sign) >= 0;
        if (closed || sign == '\n' || at - bracket > Marks.LONGEST) {
            bracket = NONE;
            marked |= closed && end != NONE;
        }
    }

    private int inside(CharSequence open, int at, char sign) {
        boolean quote = QuoteMarks.isMark(sign);
        if (quote) {
            quoted = !quoted;
        }
        boolean stop = STOPS.indexOf(sign) >= 0 && !quoted;
        boolean quotedStop = quote && !quoted && at > 0 && STOPS.indexOf(open.charAt(at - 1)) >= 0;
        if (stop || quotedStop || sign == '\n') {
            end = at + 1;
            broken = sign == '\n';
            spaced = broken;
            quoted &= !broken;
        }
        return 0;
    }

    /** Behind a full stop: space, closing signs and marks still belong to the sentence. */
    private int after(CharSequence open, int at, char sign) {
        if (Character.isWhitespace(sign)) {
            broken |= sign == '\n';
            spaced = true;
            return isDue(open) ? decide(open) : 0;
        }
        if (!spaced && (STOPS.indexOf(sign) >= 0 || CLOSERS.indexOf(sign) >= 0)) {
            return 0;
        }
        if (!spaced && !marked) {
            return goOn(open, at);
        }
        return isDue(open) ? decide(open) : 0;
    }

    private int goOn(CharSequence open, int at) {
        end = NONE;
        clear();
        return inside(open, at, open.charAt(at));
    }

    private boolean isDue(CharSequence open) {
        String ahead = ahead(open);
        if (ahead.isBlank()) {
            return false;
        }
        boolean lower = Character.isLowerCase(ahead.stripLeading().codePointAt(0));
        if (marked || broken || lower || !needsWords(open)) {
            return true;
        }
        int words = SPACE.split(ahead.stripLeading(), -1).length - 1;
        return words >= WORDS_AHEAD || ahead.indexOf('.') >= 0 || ahead.indexOf('\n') >= 0;
    }

    private int decide(CharSequence open) {
        int ahead = open.length() - ahead(open).stripLeading().length();
        if (isEnd(open)) {
            return ahead;
        }
        end = NONE;
        clear();
        return again(open, ahead);
    }

    /** It was no end after all: what was read while waiting is read as part of the sentence. */
    private int again(CharSequence open, int from) {
        int found = 0;
        for (int to = from + 1; to <= open.length() && found == 0; to++) {
            found = next(open.subSequence(0, to));
        }
        return found;
    }

    /** What has come after the stop, its closing signs and its marks. */
    private String ahead(CharSequence open) {
        int at = end;
        while (at < open.length() && isTrailing(open.charAt(at))) {
            at = Marks.OPEN.indexOf(open.charAt(at)) >= 0 ? closing(open, at) : at + 1;
        }
        return open.subSequence(at, open.length()).toString();
    }

    private static boolean isTrailing(char sign) {
        return Character.isWhitespace(sign)
                || STOPS.indexOf(sign) >= 0
                || CLOSERS.indexOf(sign) >= 0
                || Marks.OPEN.indexOf(sign) >= 0;
    }

    private static int closing(CharSequence open, int from) {
        int at = from;
        while (at < open.length() && Marks.CLOSE.indexOf(open.charAt(at)) < 0) {
            at++;
        }
        return Math.min(at + 1, open.length());
    }

    private boolean isEnd(CharSequence open) {
        String ahead = ahead(open).stripLeading();
        boolean lower = Character.isLowerCase(ahead.codePointAt(0));
        if (marked || isBehindMark(open)) {
            return true;
        }
        if (lower || NEVER_LAST.contains(lastWord(open)) || isListNumber(open)) {
            return broken && !lower;
        }
        return broken || !needsWords(open) || wordsEndIt(open, List.of(SPACE.split(ahead, -1)));
    }

    /** "… said [KD4]. and so on": what follows has no part in the mark, whatever letter it begins with. */
    private boolean isBehindMark(CharSequence open) {
        return end > 1 && Marks.CLOSE.indexOf(open.charAt(end - 2)) >= 0;
    }

    private boolean wordsEndIt(CharSequence open, List<String> words) {
        if (QuoteMarks.isMark(open.charAt(end - 1))) {
            return words.stream().noneMatch(word -> SAYING.contains(word.replaceAll("\\P{L}", "")));
        }
        return ContentWords.isStop(words.getFirst().toLowerCase(Locale.ROOT));
    }

    private boolean needsWords(CharSequence open) {
        return QuoteMarks.isMark(open.charAt(end - 1)) || isInitials(open);
    }

    /** "p.m.", "U.S.", "J." and "Inc." may stand inside a sentence as well as at its end. */
    private boolean isInitials(CharSequence open) {
        String word = lastWord(open);
        return open.charAt(end - 1) == '.'
                && (word.length() == 1 || word.indexOf('.') > 0 || SELDOM_LAST.contains(word));
    }

    private boolean isListNumber(CharSequence open) {
        String before = open.subSequence(0, end - 1).toString().strip();
        return before.length() <= 2 && !before.isEmpty() && before.chars().allMatch(Character::isDigit);
    }

    /** In lower case and without its last dot. */
    private String lastWord(CharSequence open) {
        int to = end - 1;
        int from = to;
        while (from > 0 && (Character.isLetter(open.charAt(from - 1)) || open.charAt(from - 1) == '.')) {
            from--;
        }
        return open.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
    }
}
