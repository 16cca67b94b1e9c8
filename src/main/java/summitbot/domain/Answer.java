package summitbot.domain;

import java.util.List;

/** What the pipeline returns; expected outcomes are variants, never exceptions. */
public sealed interface Answer {
    /** How the sentences were written. */
    enum Mode {
        /** Chosen from the sources. */
        EXTRACTIVE,
        /** Written by a language model, and then checked. */
        GENERATIVE,
        /** Begun by a language model that broke off, and filled up from the sources. */
        MIXED
    }

    /**
     * Every claim carries checked citations.
     *
     * @param lead one line above the claims that says nothing beyond them; empty when the claims stand alone
     * @param claims at least one
     * @param omitted how many sentences of a model were dropped because their check failed
     */
    record Grounded(String lead, List<CitedClaim> claims, int omitted, Mode mode) implements Answer {
        public Grounded {
            claims = List.copyOf(claims);
            if (claims.isEmpty()) {
                throw new IllegalArgumentException("a grounded answer needs a claim");
            }
        }
    }

    /**
     * The sources do not say.
     *
     * @param topics what the sources do cover, as short phrases taken from them
     */
    record NoEvidence(List<String> topics) implements Answer {
        public NoEvidence {
            topics = List.copyOf(topics);
        }
    }

    /** A model answered, nothing of it passed the check, and no extractive answer was found either. */
    record Unverified(int dropped) implements Answer {}

    /** Not a question that the sources could answer: small talk, too long to be one, or for more than all of it. */
    record Declined(Reason reason, List<String> topics) implements Answer {
        /** Why there is nothing to show. */
        public enum Reason {
            EMPTY,
            TOO_LONG,
            GREETING,
            THANKS,
            ABOUT_THE_BOT,
            OFF_TOPIC,
            /** More was asked for than had been shown, and there is no more. */
            NOTHING_MORE
        }

        public Declined {
            topics = List.copyOf(topics);
        }
    }

    /**
     * Something is broken; said plainly, without internals.
     *
     * @param retryable whether asking again may help
     */
    record Unavailable(String reason, boolean retryable) implements Answer {}
}
