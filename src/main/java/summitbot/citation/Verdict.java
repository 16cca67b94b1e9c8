package summitbot.citation;

import summitbot.domain.CitedClaim;

/** What the check says of one sentence. */
public sealed interface Verdict {
    /** It may be shown, as the claim puts it: quotations cut from their sources, citations at the words that support it. */
    record Supported(CitedClaim claim) implements Verdict {}

    /**
     * It must not be shown.
     *
     * @param text the sentence
     * @param detail what was not found or does not fit, in few words, for a repair and for the log of a decision
     */
    record Rejected(String text, Flaw flaw, String detail) implements Verdict {}
}
