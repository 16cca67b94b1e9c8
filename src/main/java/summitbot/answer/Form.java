package summitbot.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import summitbot.language.TimeOfDay;
import summitbot.language.ValueFinder;

/** The form of what a question asks for, as far as it shows in a text: an amount of money, a duration, a name. */
enum Form {
    /** Begins with what all of it begins with, since it is looked for at every character. */
    TIME("\\b(?:(?:1[5-9]|20)\\d\\d\\b|\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b|\\d{1,2}:\\d\\d\\b|\\d{4} GMT"
            + "|" + Calendar.WEEKDAY + "s?\\b|(?:" + Calendar.MONTH
            + "|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\b"
            + "|(?i:(?:today|tonight|tomorrow|yesterday|mornings?|afternoons?|evenings?|nights?|noon|midnight|dawn|dusk|century"
            + "|decade|spring|summer|autumn|winter|weekend|christmas|easter)\\b"
            + "|(?:next|last|this|coming|following|previous|every|each|that|same) (?:second|minute|hour|day|week|month|year)"
            + "|(?:hours?|days?|weeks?|months?|years?|minutes?|quarter)\\b))"),
    YEAR("\\b[12]\\d{3}\\b"),
    AMOUNT("(?i:\\d|\\b(?:one|" + Numerals.FROM_TWO
            + "|dozen|hundred|thousand|million|billion|half|quarter|several|third|first|second|fourth"
            + "|fifth|sixth|none|nobody|both|single|once|twice)s?\\b)"),
    SHARE(
            "(?i:%|\\b(?:percent|per cent|half|halves|thirds?|quarters?|fifths?|majority|minority|most|one in \\p{L}+|out of)\\b)"),
    MONEY("(?i:[$€£¥₽]|\\b(?:thousand|million|billion|trillion)\\b"
            + "|\\b(?:dollars?|euros?|pounds?|marks?|francs?|crowns?|kron[aeo]r?|yen|yuan|rubles?|roubles?|rupees?|pesos?|lira|dinars?"
            + "|cents?|pence|shillings?|florins?|guilders?|ducats?|talers?|thalers?)\\b|\\bfree\\b)"),
    DURATION(
            "(?i:(?<!time in )(?:\\d|\\b(?:one|" + Numerals.FROM_TWO + "|several|few|half(?: an?)?|many|dozen"
                    + "|hundred|(?:for|of|about|almost|nearly|over|than|within|took|lasted|lasting|takes|lasts|only|just|full|whole|all|the|entire) an?))"
                    + "[ -](?:full |whole |entire )?(?:second|minute|hour|day|night|week|month|year|decade|centur)|\\ball (?:day|night)\\b|overnight)"),
    AGE("(?i:\\b(?:aged?|years? old|born)\\b|-years?-old|, \\d{1,3}[,.]|\\bat \\d{1,2}\\b(?!:\\d| ?[ap]\\.?m))"),
    DISTANCE("(?i:\\b(?:miles?|(?:kilo|centi|milli)?met(?:er|re)s?|[kcm]m|feet|foot|inch(?:es)?|yards?|blocks?)\\b)"),
    /** How long something is, in time or in space. */
    EXTENT(DURATION.pattern + "|" + DISTANCE.pattern),
    REASON("(?i:\\b(?:because|due|since|so that|as|to|for|order|therefore|thus|reason|reasons|cause|caused|led)\\b)"),
    /** A time of day, with hours at least. */
    CLOCK(""),
    /** A name of somebody. */
    PERSON(""),
    PLACE("\\b(?:in|at|on|from|to|near|of|into|through|across|between|around|toward|outside) (?:the |a )?(?!"
            + Calendar.WEEKDAY + ")(?!" + Calendar.MONTH + ")(\\p{Lu}\\p{L}+)"),
    /** What something is called. */
    NAME(""),
    /** Nothing that a text shows. */
    ANY("");

    private static final Set<String> MONEY_WORDS =
            Set.of(("cost costs price prices worth earn earns paid pay pays salary salaries wage fee fine"
                            + " money spend spent sold sell charge budget expensive valued")
                    .split(" "));

    private static final Set<String> SHARE_WORDS = Set.of("share", "percentage", "percent", "proportion");

    private static final Set<String> BEING = Set.of("is", "are", "was", "were");

    private static final Set<String> NAMING = Set.of("name", "names", "named", "called");

    private final Pattern pattern;

    Form(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Whether two sources may give different values of it. */
    boolean isValue() {
        return switch (this) {
            case TIME, YEAR, AMOUNT, SHARE, MONEY, DURATION, AGE, DISTANCE, EXTENT, CLOCK -> true;
            case REASON, PERSON, PLACE, NAME, ANY -> false;
        };
    }

    /** Whether it can hardly be missed where it stands: a duration, an age, a time of day. */
    boolean isPlain() {
        return switch (this) {
            case DURATION, AGE, DISTANCE, EXTENT, CLOCK, YEAR, SHARE, MONEY, NAME -> true;
            case TIME, AMOUNT, REASON, PERSON, PLACE, ANY -> false;
        };
    }

    /** Whether a text without it does not answer: a reason or a place may be told in words that show neither. */
    boolean isStrict() {
        return isValue() || this == PERSON || this == NAME;
    }

    /**
     * Whether a text holds it, for all that the text alone can tell.
     *
     * @param people words of the names of people and bodies, in lower case: "to Moscow" tells a place, "to Miller" does not
     */
    boolean in(String text, Set<String> people) {
        return switch (this) {
            case CLOCK -> ValueFinder.find(text).stream().anyMatch(value -> value instanceof TimeOfDay);
            case PLACE ->
                pattern.matcher(text)
                        .results()
                        .anyMatch(place -> !people.contains(place.group(1).toLowerCase(Locale.ROOT)));
            case TIME, YEAR, AMOUNT, SHARE, MONEY, DURATION, AGE, DISTANCE, EXTENT, REASON, PERSON, NAME, ANY ->
                pattern.matcher(text).find();
        };
    }

    static Form of(Asked asked) {
        List<String> words = asked.words();
        return switch (asked.kind()) {
            case TIME -> words.contains("year") ? YEAR : isClock(words) ? CLOCK : TIME;
            case AMOUNT -> amount(words);
            case REASON -> REASON;
            case PERSON, SPEAKER -> PERSON;
            case PLACE -> PLACE;
            case THING -> thing(words);
            case MANNER, YES_NO, SAYINGS, OVERVIEW, DISAGREEMENT -> ANY;
        };
    }

    /** Whether the word only tells that this form is asked for: "the name of the ship" asks about the ship. */
    boolean isTold(String word) {
        return this == NAME && NAMING.contains(word);
    }

    private static boolean isClock(List<String> words) {
        return words.contains("time") || words.contains("hour");
    }

    private static Form amount(List<String> words) {
        int measured = words.indexOf("long");
        if (measured >= 0) {
            return measured + 1 < words.size() && BEING.contains(words.get(measured + 1)) ? EXTENT : DURATION;
        }
        if (words.contains("old")) {
            return AGE;
        }
        if (words.stream().anyMatch(SHARE_WORDS::contains)) {
            return SHARE;
        }
        boolean money = !words.contains("many") && words.stream().anyMatch(MONEY_WORDS::contains);
        return money ? MONEY : words.contains("far") ? DISTANCE : AMOUNT;
    }

    private static Form thing(List<String> words) {
        boolean what = words.contains("what") || words.contains("which");
        boolean called = words.stream().anyMatch(NAMING::contains);
        return what && called ? NAME : what && words.contains("cost") ? MONEY : ANY;
    }
}
