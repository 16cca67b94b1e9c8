package summitbot.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import summitbot.language.TimeOfDay;
import summitbot.language.ValueFinder;

/** Whether a sentence holds the kind of thing that a question asks for, told by its form. */
final class Wanted {
    private static final Pattern PLACE =
            Pattern.compile("\\b(?:in|at|on|from|to|near|of|into|through|across|between|around|toward|outside)"
                    + " (?:the |a )?(?!" + Calendar.WEEKDAY + ")(?!" + Calendar.MONTH
                    + ")(\\p{Lu}\\p{L}+)");

    private final Asked asked;
    private final Form form;
    private final Set<String> people;
    private final Names names;

    /** @param people words of the names of people and bodies, in lower case: "to Moscow" tells a place, "to Miller" does not */
    Wanted(Asked asked, Set<String> people) {
        this.asked = asked;
        this.form = Form.of(asked);
        this.people = people;
        this.names = new Names(asked, people);
    }

    boolean in(String text) {
        return switch (form) {
            case TIME, YEAR, SHARE, MONEY, DURATION, AGE, DISTANCE, EXTENT, REASON -> form.in(text);
            case AMOUNT -> form.in(text) && counted(text);
            case CLOCK -> ValueFinder.find(text).stream().anyMatch(value -> value instanceof TimeOfDay);
            case PERSON -> names.somebody(text);
            case NAME -> names.another(text);
            case PLACE ->
                PLACE.matcher(text)
                        .results()
                        .anyMatch(place -> !people.contains(place.group(1).toLowerCase(Locale.ROOT)));
            case ANY -> true;
        };
    }

    /** "How many years" wants a number of years: the word itself, or its singular, stands in the text. */
    private boolean counted(String text) {
        List<String> words = asked.words();
        int many = words.indexOf("many");
        if (many < 0 || many + 1 == words.size() || words.get(many + 1).equals("times")) {
            return true;
        }
        String noun = words.get(many + 1);
        String stem = noun.length() > 4 && noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        return text.toLowerCase(Locale.ROOT).contains(stem);
    }
}
