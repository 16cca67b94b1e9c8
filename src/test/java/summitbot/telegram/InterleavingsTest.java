package summitbot.telegram;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * People ask, reword, press, cancel and start anew while the sources change and the bot is stopped and started, in an order that
 * a seed chooses. {@code -Dround=N} plays one round again.
 */
final class InterleavingsTest {
    /** A round mostly waits for Telegram's limits, so that many scenes can be played side by side. */
    private static final int SCENES = 8;

    private static final int ROUNDS_OF_A_SCENE = 10;

    @TempDir(factory = InMemory.class)
    private Path folder;

    @Test
    void loseDoubleAndMixUpNothing() throws Exception {
        rounds(4);
    }

    @Test
    @Tag("slow")
    void loseDoubleAndMixUpNothingInTenThousandChats() throws Exception {
        rounds(10_000 / Scene.VISITORS);
    }

    private void rounds(int count) throws InterruptedException, ExecutionException {
        Integer only = Integer.getInteger("round");
        if (only != null) {
            play(only, only);
            return;
        }
        try (ExecutorService scenes = Executors.newFixedThreadPool(SCENES)) {
            for (Future<?> scene : IntStream.iterate(1, first -> first <= count, first -> first + ROUNDS_OF_A_SCENE)
                    .<Future<?>>mapToObj(first -> scenes.submit(() -> {
                        play(first, Math.min(count, first + ROUNDS_OF_A_SCENE - 1));
                        return first;
                    }))
                    .toList()) {
                scene.get();
            }
        }
    }

    private void play(int first, int last) throws InterruptedException {
        try (Scene scene = new Scene(folder.resolve("from" + first))) {
            for (int round = first; round <= last; round++) {
                scene.play(round);
            }
        }
    }
}
