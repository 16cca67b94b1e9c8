package summitbot.evaluation;

import summitbot.answer.Answerer;
import summitbot.domain.Corpus;
import summitbot.llm.Embedder;
import summitbot.retrieval.PassageIndex;

/** What is measured: a pipeline with its parts. */
public record Subject(Corpus corpus, Answerer answerer, PassageIndex index, Embedder embedder) {}
