package summitbot.answer;

import java.util.Locale;

/** Whether a sentence holds the kind of thing that a question asks for, told by its form. */
final class Wanted {
    private final Asked asked;
    private final Form form;
    private final Forms forms;
    private final Names names;

    Wanted(Asked asked, Reading reading) {
        this.asked = asked;
        this.form = Form.of(asked);
        this.forms = reading.forms();
        this.names = new Names(asked, reading.speech().nameWords(), forms);
    }

    boolean in(String text) {
        return switch (form) {
            case TIME, YEAR, SHARE, MONEY, DURATION, AGE, DISTANCE, EXTENT, REASON, CLOCK, PLACE ->
                forms.in(text, form);
            case AMOUNT -> forms.in(text, form) && counted(text);
            case PERSON -> names.somebody(text);
            case NAME -> names.another(text);
            case ANY -> true;
        };
    }

    /**
     * "How many years" wants a number of years: the word itself, or its singular, stands in the text; people may be called otherwise.
     */
    private boolean counted(String text) {
        if (asked.counted().isEmpty() || asked.countsPeople()) {
            return true;
        }
        String noun = asked.counted().get();
        String stem = noun.length() > 4 && noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        return text.toLowerCase(Locale.ROOT).contains(stem);
    }
}
