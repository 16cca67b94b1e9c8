package summitbot.llm;

import java.nio.file.Path;

/** The real model, one for all tests of a process, which embeds each text once and is loaded when the first text is new. */
public final class SharedEmbedder implements Embedder {
    public static final Embedder EMBEDDER = remembering(new SharedEmbedder());

    private SharedEmbedder() {}

    /** With {@code -Dvectors.kept=FILE} the next process knows the vectors too: mutation tests start hundreds. */
    private static Embedder remembering(Embedder shared) {
        String file = System.getProperty("vectors.kept");
        if (file == null) {
            return new RememberingEmbedder(shared);
        }
        RememberingEmbedder remembering = new RememberingEmbedder(shared, Path.of(file));
        Runtime.getRuntime().addShutdownHook(new Thread(remembering::close));
        return remembering;
    }

    private static final class Model {
        private static final BgeSmall MODEL = new BgeSmall(Path.of("target", "test-model"));
    }

    @Override
    public String id() {
        return BgeSmall.ID;
    }

    @Override
    public int dimensions() {
        return BgeSmallModel.DIMENSIONS;
    }

    @Override
    public float[] passage(String text) {
        return Model.MODEL.passage(text);
    }

    @Override
    public float[] question(String text) {
        return Model.MODEL.question(text);
    }
}
