package summitbot.corpus;

/**
 * A place where a sentence ends.
 *
 * @param at one past its last character, closing quotation marks and brackets included
 * @param quoted whether a quotation goes on behind it, so that it should not be torn apart here
 */
record SentenceEnd(int at, boolean quoted) {}
