/**
 * Language models, embeddings and prompts; the only importer of LangChain4j. Start at {@link
 * summitbot.llm.LanguageModel}.
 *
 * <p>Decision: a prompt runs on the thread that asks, streams too. {@code GuardedModel} looks at the operator's switch
 * and the breaker, {@code RemoteModel} turns whatever happens into a {@code Completion}, LangChain4j writes and reads
 * the provider's format, and below it {@code Exchange}, {@code Sender}, {@code Wire} and {@code Body} are ours: the
 * library's timeouts end neither a drip nor a stalled stream, it reports a cut stream as a whole one, repeats requests
 * by itself, and logs and throws what providers write. A library that gives a total deadline, a size limit and an
 * honest end of a stream would replace these four.
 *
 * <p>Decision: a connection lives as long as one prompt. Cancelling a body is a race inside the JDK's client that left
 * 2 in 100 flooded connections open; shutting the client down closes all of them, for some milliseconds more.
 *
 * <p>Decision: foreign text in a prompt loses what a model could obey (control tokens, roles, marks, hidden characters)
 * and stands between fences that it cannot forge. That lowers the number of bad drafts and is no protection: what
 * protects is that each sentence is checked afterwards.
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
