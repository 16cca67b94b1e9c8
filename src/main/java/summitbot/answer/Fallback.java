package summitbot.answer;

import summitbot.domain.Answer;

/**
 * What stands ready when a model does not help.
 *
 * @param plain the extractive answer, which may be a refusal
 * @param sure whether it is to be trusted more than a model that refuses
 * @param refusal to say that the sources do not answer
 */
record Fallback(Answer plain, boolean sure, Answer refusal) {}
