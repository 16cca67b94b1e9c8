package summitbot.llm;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Embeds a text once; with a file, so that a program that embeds the same thousands of texts again waits only once. */
public final class RememberingEmbedder implements Embedder, AutoCloseable {
    private final Embedder embedder;
    private final Optional<Path> file;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();
    private volatile boolean learned;

    public RememberingEmbedder(Embedder embedder, Path file) {
        this.embedder = embedder;
        this.file = Optional.of(file);
        read(file);
    }

    RememberingEmbedder(Embedder embedder) {
        this.embedder = embedder;
        this.file = Optional.empty();
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
        return vector("p" + text, any -> embedder.passage(text));
    }

    @Override
    public float[] question(String text) {
        return vector("q" + text, any -> embedder.question(text));
    }

    private float[] vector(String key, Function<String, float[]> unknown) {
        float[] vector = known.get(key);
        if (vector == null) {
            learned = true;
            vector = known.computeIfAbsent(key, unknown);
        }
        return vector.clone();
    }

    /** Several processes may keep their vectors in one file: what another has written meanwhile stays. */
    @Override
    public void close() {
        if (learned) {
            file.ifPresent(this::read);
            file.ifPresent(this::write);
        }
    }

    private void read(Path file) {
        if (Files.exists(file)) {
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                for (int left = in.readInt(); left > 0; left--) {
                    String key = in.readUTF();
                    float[] vector = new float[embedder.dimensions()];
                    for (int i = 0; i < vector.length; i++) {
                        vector[i] = in.readFloat();
                    }
                    known.putIfAbsent(key, vector);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void write(Path file) {
        try {
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "vectors", ".part");
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
                Map<String, float[]> all = Map.copyOf(known);
                out.writeInt(all.size());
                for (Map.Entry<String, float[]> entry : all.entrySet()) {
                    out.writeUTF(entry.getKey());
                    for (float value : entry.getValue()) {
                        out.writeFloat(value);
                    }
                }
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
