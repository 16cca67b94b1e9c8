package summitbot.retrieval;

/**
 * A document that one of the lists has found, with the scores of both.
 *
 * @param document its number in the index
 * @param words BM25 score, 0 when no word matched
 * @param cosine of question and passage, 0 without vectors
 */
record Candidate(int document, double words, double cosine) {}
