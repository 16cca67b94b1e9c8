package summitbot.language;

import summitbot.domain.Span;

/**
 * A word that says something by itself.
 *
 * @param key equal for the forms of a word and for its close synonyms ("met", "meeting", "convene")
 * @param word as written, in lower case
 * @param capital whether it is written with a capital inside a sentence, as names are
 */
public record ContentWord(String key, String word, Span span, boolean capital) {}
