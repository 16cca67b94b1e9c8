package summitbot.llm;

/** Why there is no whole reply, in plain words that never hold anything a provider wrote. */
public enum Failure {
    NO_MODEL("no model is configured", false, false),
    SWITCHED_OFF("the operator has switched the model off", false, false),
    DAILY_LIMIT("the daily token limit is reached", false, false),
    RESTING("the model has failed repeatedly and is left alone for a while", true, false),
    BUDGET_SPENT("the calls allowed for this question are used up", false, false),
    INTERRUPTED("the call was stopped", true, false),
    UNCOUNTED("the token count cannot be written, so no call is made", true, false),
    OVERLONG("the reply was cut at the limit of its length", false, false),

    KEY_REFUSED("the provider refused the key (HTTP 401 or 403)", false, true),
    UNKNOWN_MODEL("the provider does not know this model or address (HTTP 404)", false, true),
    REQUEST_REFUSED("the provider refused the request (HTTP 400)", false, true),
    REDIRECTED("the address redirects elsewhere, and redirects are not followed", false, true),
    RATE_LIMITED("the provider's limit is reached (HTTP 429)", true, true),
    SERVER_FAILED("the provider reports an error of its own", true, true),
    UNREACHABLE("the provider cannot be reached", true, true),
    TIMED_OUT("the provider did not answer in time", true, true),
    CUT_OFF("the reply broke off before its end", true, true),
    UNREADABLE("the reply could not be read", true, true),
    EMPTY("the reply was empty", true, true),
    TOO_LARGE("the reply was far too large", true, true);

    private final String words;
    private final boolean retryable;
    private final boolean illness;

    Failure(String words, boolean retryable, boolean illness) {
        this.words = words;
        this.retryable = retryable;
        this.illness = illness;
    }

    /** A clause without a full stop, fit for a log and for a person. */
    public String words() {
        return words;
    }

    /** Whether asking again later may help. */
    public boolean retryable() {
        return retryable;
    }

    /** Whether it tells that the provider is unwell; only these open the circuit breaker. */
    boolean illness() {
        return illness;
    }
}
