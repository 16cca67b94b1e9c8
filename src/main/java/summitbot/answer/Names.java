package summitbot.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** @param known words of the names of people and bodies, in lower case */
    Names(Asked asked, Set<String> known) {
        this.known = known;
        this.asked = asked.words().stream().filter(known::contains).collect(Collectors.toCollection(HashSet::new));
        asked.names().forEach(name -> this.asked.addAll(QuestionReader.words(name)));
    }

    /** A name of anything. */
    boolean another(String text) {
        return runs(text).anyMatch(run -> isName(text, run));
    }

    /** A name of somebody, not one that only tells where. */
    boolean somebody(String text) {
        return runs(text).anyMatch(run -> isName(text, run) && (isKnown(run) || !WHERE.contains(before(text, run))));
    }

    private static Stream<MatchResult> runs(String text) {
        return RUN.matcher(text).results();
    }

    private boolean isName(String text, MatchResult run) {
        List<String> words = QuestionReader.words(run.group());
        boolean own = words.isEmpty() || words.stream().anyMatch(asked::contains);
        boolean first = run.start() == 0 || !before(text, run).matches("\\p{L}+");
        boolean only = words.size() == 1 && first && !isKnown(run);
        return !own && !only && !DATE.matcher(run.group()).matches();
    }

    private boolean isKnown(MatchResult run) {
        return QuestionReader.words(run.group()).stream().anyMatch(known::contains);
    }

    private static String before(String text, MatchResult run) {
        var last = LAST_WORD.matcher(text.substring(Math.max(0, run.start() - 20), run.start()));
        return last.find() ? last.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
