package summitbot.answer;

/** The names of the calendar, as parts of patterns: capitalised as names are, but of nobody and of no place. */
final class Calendar {
    static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    static final String MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";

    private Calendar() {}
}
