package summitbot.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.domain.Corpus;

/** Another process builds indexes in the folder, and is killed at any moment. */
final class KilledBuildTest {
    private static final Corpus FIRST = Town.articles(60);
    private static final Corpus SECOND = Articles.of(Town.HARBOUR, Town.LIBRARY);

    @TempDir
    private Path folder;

    /** Builds one corpus after the other in the same folder until it is killed. */
    static final class Builder {
        public static void main(String[] arguments) {
            while (true) {
                for (Corpus corpus : List.of(FIRST, SECOND)) {
                    PassageIndex.open(Path.of(arguments[0]), corpus, Optional.of(new WordBag()), (done, total) -> {})
                            .close();
                }
            }
        }
    }

    private static List<String> answers(PassageIndex index) {
        return List.of("who designed the library", "street number7 paved", "years", "boats").stream()
                .flatMap(text -> index.search(new Search(text, Set.of(), 5)).stream())
                .map(Hit::toString)
                .toList();
    }

    private void kill(int times, long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            Process builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Builder.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            builder.waitFor(800 + random.nextInt(1_000), TimeUnit.MILLISECONDS);
            assertThat(builder.isAlive()).as("still building").isTrue();
            builder.destroyForcibly().waitFor();
            for (Corpus corpus : i % 2 == 0 ? List.of(FIRST, SECOND) : List.of(SECOND, FIRST)) {
                answersAsANewIndexOf(corpus);
            }
        }
    }

    private void answersAsANewIndexOf(Corpus corpus) {
        try (PassageIndex found = PassageIndex.open(folder, corpus, Optional.of(new WordBag()), (done, total) -> {});
                PassageIndex fresh = PassageIndex.inMemory(corpus, Optional.of(new WordBag()))) {
            assertThat(answers(found)).isEqualTo(answers(fresh));
        }
    }

    @Test
    void leavesAnIndexThatAnswersAsANewOne() throws Exception {
        kill(3, 1);
    }

    @Test
    @Tag("slow")
    void leavesAnIndexThatAnswersAsANewOneEveryTime() throws Exception {
        kill(100, 2);
    }
}
