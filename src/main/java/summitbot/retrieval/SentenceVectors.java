package summitbot.retrieval;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * Vectors of length 1 in a quarter of their space: each number as a byte, after the step between two bytes as a float. Cosines differ
 * by less than 0.01 from exact ones.
 *
 * @param bytes one vector after another
 */
record SentenceVectors(BytesRef bytes) {
    static SentenceVectors pack(List<float[]> vectors) {
        int size =
                vectors.stream().mapToInt(vector -> Float.BYTES + vector.length).sum();
        ByteBuffer packed = ByteBuffer.allocate(size);
        for (float[] vector : vectors) {
            float step = step(vector);
            packed.putFloat(step);
            for (float value : vector) {
                packed.put((byte) Math.round(value / step));
            }
        }
        return new SentenceVectors(new BytesRef(packed.array()));
    }

    private static float step(float[] vector) {
        float largest = Float.MIN_NORMAL;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest / Byte.MAX_VALUE;
    }

    /**
     * With each vector here, in order.
     *
     * @param question a single vector
     */
    List<Double> cosines(SentenceVectors question) {
        int size = question.bytes.length;
        List<Double> cosines = new ArrayList<>(bytes.length / size);
        for (int at = 0; at < bytes.length; at += size) {
            double steps = (double) question.step(0) * step(at);
            cosines.add(Math.clamp(steps * dot(question.bytes, at + Float.BYTES), -1, 1));
        }
        return cosines;
    }

    private float step(int at) {
        return ByteBuffer.wrap(bytes.bytes, bytes.offset + at, Float.BYTES).getFloat();
    }

    private int dot(BytesRef question, int at) {
        int from = bytes.offset + at;
        int sum = 0;
        for (int i = question.offset + Float.BYTES; i < question.offset + question.length; i++) {
            sum += question.bytes[i] * bytes.bytes[from++];
        }
        return sum;
    }
}
