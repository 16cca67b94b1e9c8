package summitbot.answer;

import java.util.regex.Pattern;

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
    private static final Pattern REASON = Pattern.compile(
            "\\b(?:because|due|since|so that|as|to|for|order|therefore|thus|reason|reasons|cause|caused|led)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},;:)\\]’”] )[\"“‘(]?\\p{Lu}[\\p{L}.]++");
    private static final Pattern PLACE =
            Pattern.compile("\\b(?:in|at|on|from|to|near|of|into|through|across|between|around|toward|outside)"
                    + " (?:the |a )?\\p{Lu}\\p{L}+");

    private Wanted() {}

    static boolean in(String text, Asked asked) {
        return switch (asked.kind()) {
            case TIME -> TIME.matcher(text).find();
            case AMOUNT -> AMOUNT.matcher(text).find();
            case REASON -> REASON.matcher(text).find();
            case PERSON, SPEAKER -> NAME.matcher(text).find();
            case PLACE -> PLACE.matcher(text).find();
            case MANNER, YES_NO, THING, SAYINGS, OVERVIEW -> true;
        };
    }
}
