/**
 * Finds passages for a question; the only importer of Lucene.
 *
 * <p>Read {@link summitbot.retrieval.PassageIndex} first, then {@link summitbot.retrieval.Search} and
 * {@link summitbot.retrieval.Hit}.
 *
 * <p><b>Two lists, one score.</b> BM25 finds words and pairs of words, HNSW finds near vectors; of both lists' best fifty each
 * passage gets both scores, which are scaled to 0..1 within the question and added. Fusion by rank was tried: it throws away how much
 * better the first is than the second, and lost .01 to .03 nDCG@10 on four public sets. With vectors the words alone were never
 * better on any set.
 *
 * <p><b>One index per folder, changed in place.</b> A Lucene commit is atomic, so a killed build leaves the last commit; the state
 * that is kept with each commit tells whether it is the index of these sources, of this format and of this model. Sources that are
 * as they were stay, and paragraphs that are as they were keep their vectors. An index of generations in own folders was the other
 * choice: it would copy a million vectors for one changed article.
 *
 * <p><b>Nothing on disk is trusted.</b> Lucene checks the small files of an index when it opens it, not the large ones: of 600
 * flipped bits 72 changed answers silently. Here every file of the commit is read and its checksum compared before the first
 * search. That costs a few milliseconds for thousands of passages and a second or two for a gigabyte; an index that does not pass
 * is built again.
 *
 * <p><b>Vectors.</b> One for each passage with its title, searched approximately; one for each sentence, in a quarter of the space,
 * read only for passages already found. So a question is embedded once, and its likeness to each sentence costs no model. All of
 * it is mapped from disk, nothing is kept on the heap.
 */
@NullMarked
package summitbot.retrieval;

import org.jspecify.annotations.NullMarked;
