package summitbot.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import summitbot.llm.Embedder;

/** A text gets the vector of one of some real texts, always the same one, and some of its own beside it. */
final class NearVectors implements Embedder {
    private static final int REAL = 300;

    /** How far a vector is from the real one: cosines of two texts about one thing are then near .8, as real ones are. */
    private static final double OWN = 0.5;

    private final String name;
    private final List<float[]> real;

    private NearVectors(String name, List<float[]> real) {
        this.name = name;
        this.real = real;
    }

    static NearVectors of(Embedder model, List<String> texts) {
        List<float[]> real = new ArrayList<>();
        for (String text : texts.subList(0, Math.min(REAL, texts.size()))) {
            real.add(model.passage(text));
        }
        return new NearVectors("near " + model.id(), real);
    }

    @Override
    public String id() {
        return name;
    }

    @Override
    public int dimensions() {
        return real.getFirst().length;
    }

    @Override
    public float[] passage(String text) {
        Random random = new Random(text.hashCode());
        float[] near = real.get(random.nextInt(real.size())).clone();
        double squares = 0;
        for (int i = 0; i < near.length; i++) {
            near[i] += (float) (random.nextGaussian() * OWN / Math.sqrt(near.length));
            squares += near[i] * near[i];
        }
        for (int i = 0; i < near.length; i++) {
            near[i] /= (float) Math.sqrt(squares);
        }
        return near;
    }

    @Override
    public float[] question(String text) {
        return passage(text);
    }
}
