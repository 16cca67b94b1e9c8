package summitbot.corpus;

import java.util.List;

/**
 * A document as its file tells it, before it gets a unique id, a title and passages.
 *
 * @param origin file, and line where there is one, for warnings
 * @param blocks in order, not overlapping
 */
record Draft(String origin, String id, Labels labels, String text, List<Block> blocks) {}
