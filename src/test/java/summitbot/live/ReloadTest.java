package summitbot.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitbot.corpus.CorpusException;
import summitbot.domain.Answer;
import summitbot.domain.Citation;

/** A writer changes an article without a pause while people ask; each version carries its number in every sentence. */
final class ReloadTest {
    private static final Pattern VERSION = Pattern.compile("edition (\\d+)");
    private static final int QUESTIONS_A_SECOND = 50;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @TempDir
    private Path folder;

    private final AtomicInteger published = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();

    @Test
    void neverFailsAndNeverMixesVersions() throws Exception {
        reload(100);
    }

    @Test
    @Tag("slow")
    void neverFailsAndNeverMixesVersionsAThousandTimes() throws Exception {
        reload(1_000);
    }

    private static String article(int version) {
        return "The ferry sails at noon, says edition " + version + ".\n\n"
                + "A ticket for the ferry costs four crowns, says edition " + version + ".\n\n"
                + "The ferry has a new captain, says edition " + version + ".\n";
    }

    private void reload(int times) throws IOException, CorpusException, InterruptedException {
        try (Paper paper = new Paper(folder, "ferry.txt", article(0))) {
            ask(paper);
            int open = descriptors();
            ScheduledExecutorService askers = Executors.newScheduledThreadPool(4);
            var unused = askers.scheduleAtFixedRate(
                    () -> ask(paper), 0, 1_000_000 / QUESTIONS_A_SECOND, TimeUnit.MICROSECONDS);
            try {
                for (int version = 1; version <= times; version++) {
                    write(paper, version);
                    paper.settle();
                    published.set(version);
                }
            } finally {
                askers.shutdown();
                assertThat(askers.awaitTermination(LONGEST.toSeconds(), TimeUnit.SECONDS))
                        .isTrue();
            }
            System.Logger log = System.getLogger("figures.ReloadTest");
            log.log(System.Logger.Level.INFO, times + " reloads, " + asked + " questions, " + wrong.size() + " wrong");
            assertThat(wrong).isEmpty();
            assertThat(asked).hasValueGreaterThan(times / 10);
            assertThat(paper.printed).as("editions").hasValue(times + 1);
            assertThat(descriptors()).as("open files").isBetween(open - 5, open + 5);
        }
    }

    /** In one step, in two with a look between, or with another article that comes and goes. */
    private static void write(Paper paper, int version) {
        String text = article(version);
        switch (version % 3) {
            case 0 -> paper.replace("ferry.txt", text);
            case 1 -> {
                paper.write("ferry.txt", text.substring(0, text.length() / 2));
                paper.watch.look();
                paper.write("ferry.txt", text);
            }
            default -> {
                paper.write("ferry.txt", "");
                paper.watch.look();
                paper.replace("tram.txt", "The tram is yellow.");
                paper.replace("ferry.txt", text);
            }
        }
        if (version % 6 == 0) {
            paper.delete("tram.txt");
        }
    }

    private void ask(Paper paper) {
        int before = published.get();
        try {
            Answer answer = paper.ask("What is new about the ferry and its ticket?");
            asked.incrementAndGet();
            if (answer instanceof Answer.Grounded grounded) {
                List<String> versions = grounded.claims().stream()
                        .flatMap(claim -> claim.citations().stream())
                        .map(ReloadTest::version)
                        .distinct()
                        .toList();
                if (versions.size() != 1 || Integer.parseInt(versions.getFirst()) < before) {
                    wrong.add(versions + " after " + before);
                }
            } else {
                wrong.add(answer.toString());
            }
        } catch (RuntimeException | Error e) {
            wrong.add(e.toString());
        }
    }

    /** Of the whole source that is cited; a half one has none. */
    private static String version(Citation citation) {
        String text = citation.passage().source().text();
        Matcher number = VERSION.matcher(text);
        return number.find() && text.equals(article(Integer.parseInt(number.group(1))))
                ? number.group(1)
                : "half: " + text;
    }

    private static int descriptors() {
        return Objects.requireNonNull(new File("/proc/self/fd").list()).length;
    }
}
