package summitbot.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the names in a text that a question does not have itself: only they can tell who did something, or what it is called. */
final class Names {
    private static final Pattern RUN = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{N}.’'&-]*+(?: (?:(?:de|van|von|der|al|bin) )?\\p{Lu}[\\p{L}\\p{N}.’'&-]*+)*+");
    private static final Pattern DATE = Pattern.compile(Calendar.WEEKDAY + "s?|" + Calendar.MONTH
            + "|Jan\\.?|Feb\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?|ET|GMT|UTC|I|[ap]\\.?m\\.?");
    private static final Set<String> WHERE =
            Set.of("in", "at", "from", "to", "near", "into", "across", "outside", "around");
    private static final Pattern LAST_WORD = Pattern.compile("(?<!\\p{L})(\\p{L}++)[ ‘“\"']*+$");

    /** Names in the question. */
    private final Set<String> asked;

    private final Set<String> known;

    private final Forms forms;

    /** @param known words of the names of people and bodies, in lower case */
    Names(Asked asked, Set<String> known, Forms forms) {
        this.known = known;
        this.forms = forms;
        this.asked = asked.words().stream().filter(known::contains).collect(Collectors.toCollection(HashSet::new));
        asked.names().forEach(name -> this.asked.addAll(QuestionReader.words(name)));
    }

    /** A name of anything. */
    boolean another(String text) {
        return forms.names(text).stream().anyMatch(this::isName);
    }

    /** A name of somebody, not one that only tells where. */
    boolean somebody(String text) {
        return forms.names(text).stream().anyMatch(run -> isName(run) && (isKnown(run) || !WHERE.contains(run.before)));
    }

    /**
     * Words with capitals that follow each other.
     *
     * @param before the word before them, in lower case; empty when they begin the text or something in it
     */
    record Run(String text, List<String> words, String before) {}

    static List<Run> runs(String text) {
        return RUN.matcher(text)
                .results()
                .map(run -> new Run(run.group(), QuestionReader.words(run.group()), before(text, run)))
                .toList();
    }

    private boolean isName(Run run) {
        boolean own = run.words.isEmpty() || run.words.stream().anyMatch(asked::contains);
        boolean only = run.words.size() == 1 && run.before.isEmpty() && !isKnown(run);
        return !own && !only && !DATE.matcher(run.text).matches();
    }

    private boolean isKnown(Run run) {
        return run.words.stream().anyMatch(known::contains);
    }

    private static String before(String text, MatchResult run) {
        var last = LAST_WORD.matcher(text.substring(Math.max(0, run.start() - 20), run.start()));
        return last.find() ? last.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
