package summitbot.language;

/**
 * What a reader has understood.
 *
 * @param next the first token that does not belong to it any more
 */
record Reading<T>(T value, int next) {}
