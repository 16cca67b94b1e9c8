package summitbot.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import summitbot.language.TimeOfDay;
import summitbot.language.ValueFinder;

/** Whether a sentence holds the kind of thing that a question asks for, told by its form. */
final class Wanted {
    private static final Pattern TIME = Pattern.compile(
            "\\d|\\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July"
                    + "|August|September|October|November|December|today|tomorrow|yesterday|morning|afternoon|evening|night"
                    + "|noon|midnight|century|decade)\\b");
    private static final Pattern AMOUNT = Pattern.compile(
            "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion"
                    + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|quarter|several|first|second|third|fourth"
                    + "|fifth|sixth|none|both|single)s?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DURATION = Pattern.compile(
            "(?<!time in )(?:\\d|\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|half|many|dozen|hundred))"
                    + "[ -](?:second|minute|hour|day|night|week|month|year|decade|centur)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGE = Pattern.compile(
            "\\b(?:aged?|years? old|born)\\b|-years?-old|, \\d{1,3}[,.]|\\bat \\d{1,2}\\b(?!:\\d| ?[ap]\\.?m)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DISTANCE = Pattern.compile(
            "\\b(?:miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|feet|yards?|blocks?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern REASON = Pattern.compile(
            "\\b(?:because|due|since|so that|as|to|for|order|therefore|thus|reason|reasons|cause|caused|led)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},;:)\\]’”] )[\"“‘(]?\\p{Lu}[\\p{L}.]++");
    private static final Pattern PLACE =
            Pattern.compile("\\b(?:in|at|on|from|to|near|of|into|through|across|between|around|toward|outside)"
                    + " (?:the |a )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!January|February|March|April|May|June|July|August"
                    + "|September|October|November|December)(\\p{Lu}\\p{L}+)");

    private static final Pattern YEAR = Pattern.compile("\\b[12]\\d{3}\\b");

    private Wanted() {}

    private static Pattern amount(List<String> words) {
        if (words.contains("long")) {
            return DURATION;
        }
        return words.contains("old") ? AGE : words.contains("far") ? DISTANCE : AMOUNT;
    }

    /** "How many years" wants a number of years: the word itself, or its singular, stands in the text. */
    private static boolean counted(String text, List<String> words) {
        int many = words.indexOf("many");
        if (many < 0 || many + 1 == words.size()) {
            return true;
        }
        String noun = words.get(many + 1);
        String stem = noun.length() > 4 && noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        return text.toLowerCase(Locale.ROOT).contains(stem);
    }

    /** Whether the question asks for a form that can hardly be missed: a duration, an age, a distance, a time of day. */
    static boolean isPlain(Asked asked) {
        boolean amount = asked.kind() == Asked.Kind.AMOUNT && amount(asked.words()) != AMOUNT;
        return amount || (asked.kind() == Asked.Kind.TIME && isClock(asked));
    }

    private static boolean isClock(Asked asked) {
        return asked.words().contains("time") || asked.words().contains("hour");
    }

    private static boolean time(String text, Asked asked) {
        if (asked.words().contains("year")) {
            return YEAR.matcher(text).find();
        }
        return isClock(asked)
                ? ValueFinder.find(text).stream().anyMatch(value -> value instanceof TimeOfDay)
                : TIME.matcher(text).find();
    }

    /** @param names of people and bodies, in lower case: "to Moscow" tells a place, "to Miller" does not */
    static boolean in(String text, Asked asked, Set<String> names) {
        return switch (asked.kind()) {
            case TIME -> time(text, asked);
            case AMOUNT -> amount(asked.words()).matcher(text).find() && counted(text, asked.words());
            case REASON -> REASON.matcher(text).find();
            case PERSON, SPEAKER -> NAME.matcher(text).find();
            case PLACE ->
                PLACE.matcher(text)
                        .results()
                        .anyMatch(place -> !names.contains(place.group(1).toLowerCase(Locale.ROOT)));
            case MANNER, YES_NO, THING, SAYINGS, OVERVIEW -> true;
        };
    }
}
