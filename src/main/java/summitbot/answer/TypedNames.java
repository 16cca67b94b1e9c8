package summitbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summitbot.answer.Cues.Cue;
import summitbot.language.ContentWords;

/** Finds the proper names of a question by their capitals. */
final class TypedNames {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]++");
    private static final Set<String> OPENERS = Set.of("what", "which", "that", "everything", "all");

    /** In capitals, and no names. */
    private static final Set<String> THINGS =
            Set.of("TV", "PC", "OK", "FYI", "BTW", "ASAP", "PS", "AM", "PM", "Q", "A");

    private final Cues cues;

    TypedNames(Cues cues) {
        this.cues = cues;
    }

    /** Capitalised words after the first, unless the whole question shouts. */
    List<String> find(String text) {
        List<String> names = new ArrayList<>();
        if (text.equals(text.toUpperCase(Locale.ROOT))) {
            return names;
        }
        Matcher m = WORD.matcher(text);
        boolean first = true;
        while (m.find()) {
            String word = m.group().replaceAll("['’]s$|^['’]|['’]$", "");
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            boolean opener = first && (word.length() < 4 || isCue(word));
            if (capital
                    && !opener
                    && !isThing(word)
                    && !word.equals("I")
                    && !word.startsWith("I'")
                    && !word.startsWith("I’")) {
                names.add(word);
            }
            String gap = text.substring(m.end(), Math.min(text.length(), m.end() + 2));
            first = gap.startsWith(".") || gap.startsWith("?") || gap.startsWith("!") || gap.startsWith(":");
        }
        return names;
    }

    /** "CEO" is a common word, however it is written; "US" is not "us". */
    private static boolean isThing(String word) {
        String quiet = word.toLowerCase(Locale.ROOT);
        boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return THINGS.contains(word) || (shouted && ContentWords.isCommon(quiet) && !ContentWords.isStop(quiet));
    }

    private boolean isCue(String word) {
        List<String> one = QuestionReader.words(word);
        for (Cue cue : Cue.values()) {
            if (!one.isEmpty() && cues.is(cue, one.getFirst())) {
                return true;
            }
        }
        return OPENERS.contains(word.toLowerCase(Locale.ROOT));
    }
}
