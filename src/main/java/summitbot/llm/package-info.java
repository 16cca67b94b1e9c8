/** Chat models, embeddings and prompts; the only importer of LangChain4j. */
@NullMarked
package summitbot.llm;

import org.jspecify.annotations.NullMarked;
