/**
 * Chat models, embeddings and prompts; the only importer of LangChain4j.
 *
 * <p><b>Embeddings run on onnxruntime directly</b>, behind LangChain4j's {@code EmbeddingModel}, and not through the class that
 * LangChain4j ships with the same model file. Measured from process start to the first vector, which is the same to seven digits:
 * 1.0 s of processor time here, 1.7 s there. Theirs brings a tokenizer of 23 MB with native code of its own, which writes to the home
 * folder and looks for graphics cards; its onnxruntime is 93 MB, ours 43 MB. Ours is {@code WordPiece} over their
 * vocabulary file (equal on 9,257 of 9,260 texts, the rest lone Greek letters and characters that are none). The model and the
 * native library are unpacked once, beside the index, and checked at each start. If LangChain4j drops that tokenizer, use theirs.
 */
@NullMarked
package summitbot.llm;

import org.jspecify.annotations.NullMarked;
