package summitbot.llm;

/** Turns text into vectors of length 1, so that their dot product is their cosine. Safe for use by several threads. */
public interface Embedder {
    /** Names the model and how it is used; vectors of different ids must never be compared. */
    String id();

    int dimensions();

    float[] passage(String text);

    /** As {@link #passage}, of a text that is asked with; a long one may be cut. */
    float[] question(String text);
}
