package summitbot.llm;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** bge-small-en-v1.5, which is loaded in the background: only the first text waits for it. */
public final class BgeSmall implements Embedder, AutoCloseable {
    static final String ID = "bge-small-en-v1.5-q/2";

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String VOCABULARY = "/bert-vocabulary-en.txt";

    /** A longer question takes over 35 ms and is no better understood. */
    private static final int LONGEST_QUESTION = 192;

    private final CompletableFuture<BgeSmallModel> model = new CompletableFuture<>();
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    /**
     * @param folder where the model and its native library are unpacked once, so that later starts are faster
     */
    public BgeSmall(Path folder) {
        model.completeAsync(
                () -> load(folder),
                task -> Thread.ofPlatform().daemon().name("embedding-model").start(task));
    }

    /** Files unpacked there that are not what they should be; each is unpacked anew when it is next needed. */
    public static List<Path> damage(Path folder) {
        try {
            return new Unpacked(folder).damage(MODEL);
        } catch (IOException e) {
            throw new EmbedderException("the embedding model in " + folder + " cannot be checked: " + e, e);
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int dimensions() {
        return BgeSmallModel.DIMENSIONS;
    }

    @Override
    public float[] passage(String text) {
        return vector(text, BgeSmallModel.LONGEST);
    }

    /**
     * The instruction that the model can be given before a question is left out: its makers say that version 1.5 hardly needs it, and
     * without it SciFact's nDCG@10 is .758 instead of .751, in three quarters of the time.
     */
    @Override
    public float[] question(String text) {
        return vector(text, LONGEST_QUESTION);
    }

    private float[] vector(String text, int limit) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the embedding model is closed");
            }
            return model().vector(text, limit);
        } finally {
            use.readLock().unlock();
        }
    }

    /** The model as LangChain4j knows it. */
    BgeSmallModel model() {
        try {
            return model.join();
        } catch (CompletionException e) {
            throw new EmbedderException("the embedding model does not load: " + e.getCause(), e);
        }
    }

    private static BgeSmallModel load(Path folder) {
        try {
            return open(folder);
        } catch (IOException | OrtException e) {
            throw new EmbedderException(e.toString(), e);
        }
    }

    private static BgeSmallModel open(Path folder) throws IOException, OrtException {
        Optional<Path> file = new Unpacked(folder).withNativeLibrary(MODEL);
        OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        environment.setTelemetry(false);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream vocabulary = resource(VOCABULARY)) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = file.isPresent()
                    ? environment.createSession(file.get().toString(), options)
                    : environment.createSession(bytes(), options);
            return new BgeSmallModel(environment, session, WordPiece.read(vocabulary));
        }
    }

    private static byte[] bytes() throws IOException {
        try (InputStream model = resource(MODEL)) {
            return model.readAllBytes();
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(BgeSmall.class.getResourceAsStream(name), name);
    }

    /** Waits until no thread is inside native code any more: a process that ends before that crashes. */
    @Override
    public void close() {
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                model.thenAccept(BgeSmallModel::close)
                        .exceptionally(failure -> null)
                        .join();
            }
        } finally {
            use.writeLock().unlock();
        }
    }
}
