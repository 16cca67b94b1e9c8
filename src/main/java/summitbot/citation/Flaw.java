package summitbot.citation;

/** Why a sentence may not be shown. */
public enum Flaw {
    /** It cites nothing. */
    NO_CITATION,
    /** It cites a mark that was not given for this question. */
    UNKNOWN_MARKER,
    /** It holds an address, a mention or a command that its passages do not hold. */
    FOREIGN_LINK,
    /** It begins with "he" or "it", and nothing before it says who or what that is. */
    UNCLEAR_SUBJECT,
    QUOTE_NOT_FOUND,
    NUMBER_NOT_IN_SOURCE,
    /** A time counts as a date here. */
    DATE_NOT_IN_SOURCE,
    NAME_NOT_IN_SOURCE,
    WRONG_SPEAKER,
    /** It says no where the source says yes, or the opposite of what the source says. */
    NEGATION,
    /** Nothing in it is plainly wrong, but the passages do not say it either. */
    NOT_SUPPORTED
}
