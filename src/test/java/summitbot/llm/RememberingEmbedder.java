package summitbot.llm;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the vectors of questions in a file, so that a program that asks the same thousands again waits only once. */
public final class RememberingEmbedder implements Embedder, AutoCloseable {
    private final Embedder embedder;
    private final Path file;
    private final Map<String, float[]> known = new LinkedHashMap<>();

    public RememberingEmbedder(Embedder embedder, Path file) throws IOException {
        this.embedder = embedder;
        this.file = file;
        if (Files.exists(file)) {
            try (DataInputStream in =
                    new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
                for (int left = in.readInt(); left > 0; left--) {
                    String text = in.readUTF();
                    float[] vector = new float[embedder.dimensions()];
                    for (int i = 0; i < vector.length; i++) {
                        vector[i] = in.readFloat();
                    }
                    known.put(text, vector);
                }
            }
        }
    }

    @Override
    public String id() {
        return embedder.id();
    }

    @Override
    public int dimensions() {
        return embedder.dimensions();
    }

    @Override
    public float[] passage(String text) {
        return embedder.passage(text);
    }

    @Override
    public float[] question(String text) {
        return known.computeIfAbsent(text, embedder::question);
    }

    @Override
    public void close() {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(known.size());
            for (Map.Entry<String, float[]> entry : known.entrySet()) {
                out.writeUTF(entry.getKey());
                for (float value : entry.getValue()) {
                    out.writeFloat(value);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
