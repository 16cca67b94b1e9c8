package summitbot.evaluation;

import java.util.OptionalLong;

/**
 * Times in nanoseconds.
 *
 * @param answer from the question to its answer
 * @param embedding of the same question, right after it; empty for most, since it is only a sample
 */
record Timing(long answer, OptionalLong embedding) {}
