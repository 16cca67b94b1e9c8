package summitbot.llm;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** bge-small-en-v1.5 in this process: the vector of a text is the model's first output, scaled to length 1. */
final class BgeSmallModel implements EmbeddingModel, AutoCloseable {
    static final int DIMENSIONS = 384;

    /** The model reads so many pieces of a text and no more. */
    static final int LONGEST = 512;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece pieces;

    BgeSmallModel(OrtEnvironment environment, OrtSession session, WordPiece pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        // One by one: batches have to pad their texts and gained nothing.
        return Response.from(segments.stream()
                .map(segment -> Embedding.from(vector(segment.text(), LONGEST)))
                .toList());
    }

    @Override
    public int dimension() {
        return DIMENSIONS;
    }

    @Override
    public String modelName() {
        return "bge-small-en-v1.5-q";
    }

    /** The vector of the first pieces of a text, at most {@code limit} and at most {@link #LONGEST}. */
    float[] vector(String text, int limit) {
        try {
            return run(pieces.ids(text, Math.min(limit, LONGEST)));
        } catch (OrtException e) {
            throw new EmbedderException("the embedding model failed: " + e.getMessage(), e);
        }
    }

    private float[] run(long[] ids) throws OrtException {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor words = tensor(ids);
                OnnxTensor attention = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", words, "attention_mask", attention, "token_type_ids", types))) {
            OnnxTensor states = (OnnxTensor) result.get(0);
            float[] first = new float[DIMENSIONS];
            states.getFloatBuffer().get(first);
            return scaled(first);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] scaled(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new EmbedderException("the embedding model did not close", e);
        }
    }
}
