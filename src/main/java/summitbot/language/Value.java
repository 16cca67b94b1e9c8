package summitbot.language;

import summitbot.domain.Span;

/** A time, a date or an amount as a text gives it. */
public sealed interface Value permits TimeOfDay, Day, Amount {
    /** Where it stands, in UTF-16 units of the text that was searched. */
    Span span();

    /** Compares what is meant, not how it is written: "3 p.m." is "15:00" and "six" is "6". */
    static Agreement same(Value a, Value b) {
        return switch (a) {
            case TimeOfDay time -> b instanceof TimeOfDay other ? time.agreement(other) : Agreement.NOT_COMPARABLE;
            case Day day -> b instanceof Day other ? day.agreement(other) : Agreement.NOT_COMPARABLE;
            case Amount amount -> b instanceof Amount other ? amount.agreement(other) : Agreement.NOT_COMPARABLE;
        };
    }
}
