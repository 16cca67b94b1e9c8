package summitbot.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.corpus.CorpusException;
import summitbot.llm.LogTape;

final class WatchTest {
    private static final String WHEN = "When does the ferry sail?";

    private final Path folder;

    private final LogTape log = new LogTape();
    private final Paper paper;

    WatchTest(@TempDir Path own) throws IOException, CorpusException {
        folder = own;
        paper = new Paper(own, "ferry.txt", "The ferry sails on Monday.", "bridge.txt", "The bridge is painted red.");
    }

    @AfterEach
    void close() {
        log.close();
        paper.close();
    }

    private List<String> lines() {
        return log.lines(Newsroom.class);
    }

    @Nested
    final class ChangedSeeds {
        @Test
        void areAnsweredFromAndToldInOneLine() {
            paper.write("ferry.txt", "The ferry sails on Friday.");
            paper.write("tram.txt", "The tram leaves at noon.");
            paper.delete("bridge.txt");
            paper.settle();

            assertThat(paper.told(WHEN)).isEqualTo("The ferry sails on Friday.");
            assertThat(paper.told("When does the tram leave?")).isEqualTo("The tram leaves at noon.");
            assertThat(lines())
                    .singleElement()
                    .asString()
                    .matches("Sources: 1 added \\(tram.txt\\), 1 changed \\(ferry.txt\\), "
                            + "1 removed \\(bridge.txt\\); now 2 with 2 passages, after \\d+ ms");
        }

        @Test
        void areLookedAtAsSoonAsEverAfterALongReading() {
            long before = paper.watch.pause();
            paper.printsFor(Duration.ofMinutes(1).toNanos());
            paper.write("ferry.txt", "The ferry sails on Friday.");
            paper.settle();

            assertThat(paper.printed).hasValue(2);
            assertThat(paper.watch.pause()).isEqualTo(before);
        }

        @Test
        void areNotReadWhileSomebodyWrites() {
            for (int i = 0; i < 5; i++) {
                paper.write("ferry.txt", "The ferry sails on Friday" + ", and on".repeat(i));
                paper.watch.look();
                paper.pass(Watch.CALM.toNanos() - 1);
                paper.watch.look();
            }

            assertThat(paper.told(WHEN)).isEqualTo("The ferry sails on Monday.");
        }

        @Test
        void thatSayTheSameBringNothingOut() {
            paper.replace("ferry.txt", "The ferry sails on Monday.");
            paper.settle();

            assertThat(paper.printed).hasValue(1);
            assertThat(lines()).isEmpty();
        }

        @Test
        void mayBeANewTitleOnly() {
            paper.write("sources.yaml", "ferry.txt: {title: Harbour news}");
            paper.settle();

            assertThat(paper.newsroom.editions().corpus().sources())
                    .anyMatch(source -> source.title().equals("Harbour news"));
        }
    }

    @Nested
    final class DamagedSeeds {
        @Test
        void leaveTheGoodVersionAndAreToldOnce() {
            paper.write("ferry.txt", "");
            paper.settle();
            paper.write("bridge.txt", "The bridge is painted blue.");
            paper.settle();

            assertThat(paper.told(WHEN)).isEqualTo("The ferry sails on Monday.");
            assertThat(paper.told("Which colour is the bridge?")).contains("blue");
            assertThat(lines())
                    .filteredOn(line -> line.contains("ferry.txt is damaged"))
                    .hasSize(1);
        }

        @Test
        void leaveEverythingWhenNothingIsLeft() throws IOException {
            Files.move(paper.seeds, folder.resolve("elsewhere"));
            paper.settle();
            assertThat(paper.told(WHEN)).isEqualTo("The ferry sails on Monday.");
            assertThat(paper.newsroom.trouble()).isPresent();

            Files.move(folder.resolve("elsewhere"), paper.seeds);
            paper.settle();
            assertThat(paper.newsroom.trouble()).isEmpty();
        }
    }

    @Test
    void triesAgainWhereTheIndexCouldNotBeBuilt() throws IOException {
        Path lock = paper.index.resolve("write.lock");
        Files.deleteIfExists(lock);
        Files.createDirectory(lock);
        paper.write("ferry.txt", "The ferry sails on Friday.");
        paper.settle();
        assertThat(paper.told(WHEN)).isEqualTo("The ferry sails on Monday.");
        assertThat(paper.newsroom.trouble())
                .hasValueSatisfying(why -> assertThat(why).contains("index"));

        Files.delete(lock);
        paper.watch.look();
        assertThat(paper.told(WHEN)).as("not at once").isEqualTo("The ferry sails on Monday.");
        paper.pass(Watch.AGAIN.toNanos());
        paper.watch.look();
        assertThat(paper.told(WHEN)).isEqualTo("The ferry sails on Friday.");
    }

    @Test
    void followsTheSeedsWithinFiveSeconds() throws InterruptedException {
        Watch watch = Watch.start(paper.newsroom);
        try {
            paper.write("ferry.txt", "The ferry sails on Sunday.");
            long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
            while (!paper.told(WHEN).contains("Sunday") && System.nanoTime() < end) {
                Thread.sleep(20);
            }

            assertThat(paper.told(WHEN)).isEqualTo("The ferry sails on Sunday.");
        } finally {
            watch.close();
        }
    }
}
