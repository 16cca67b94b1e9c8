package summitbot.language;

/** How two values of a text relate; only {@link #DIFFERENT} may be called a contradiction. */
public enum Agreement {
    /** Two ways of writing one value. */
    SAME,
    /** They cannot both be true of one thing. */
    DIFFERENT,
    /** Of other kinds, too rough, or not precise enough in a shared part to tell. */
    NOT_COMPARABLE
}
