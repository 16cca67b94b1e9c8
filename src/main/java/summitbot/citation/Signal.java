package summitbot.citation;

/** What is weighed to tell whether passages support a claim; each from 0 to 1. */
enum Signal {
    /** The part of the claim's words that the cited sentences hold. */
    WORDS,
    /** The part that the best cited sentence holds. */
    SENTENCE_WORDS,
    /** The part of the claim's pairs of neighbouring words that a cited sentence holds, in any order. */
    PAIRS,
    /** How many of the claim's words the cited sentences lack, of 8. */
    MISSING,
    /** Whether some cited sentence is about the same as the claim. */
    SIMILAR,
    /** Whether one says nearly the same. */
    VERY_SIMILAR,
    /** Whether the claim's nearest contrary is nearer to the cited sentences than the claim; see {@link Rivals}. */
    CONTRARY_NEARER,
    /** Whether it is farther from them. */
    CONTRARY_FARTHER,
    /** Whether the claim is nearer to them with another name. */
    NAME_NEARER,
    /** Whether it is nearer to them with another number, date or time. */
    VALUE_NEARER,
    /** Whether the claim is nearer to passages that it does not cite. */
    ELSEWHERE_NEARER,
    /** A clause says no where its source says yes, or the other way round. */
    CLAUSE_DENIED,
    /** A word is denied here and not in the source, or the other way round. */
    WORD_DENIED,
    /** The opposite of a word of the source. */
    OPPOSITE,
    /** The cited sentences do not know a name; in a draft that alone decides. */
    NAME_ABSENT,
    /** They do not hold a number, date or time; in a draft that alone decides. */
    VALUE_ABSENT,
    /** A name stands where the source names another. */
    NAME_MISPLACED,
    /** A value stands among words that stand around another in the source. */
    VALUE_MISPLACED,
    /** Somebody says what another says in the source. */
    SPEAKER
}
