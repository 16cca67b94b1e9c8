package summitbot.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import summitbot.corpus.CorpusException;
import summitbot.corpus.Reading;
import summitbot.corpus.SeedReader;
import summitbot.corpus.SeedState;
import summitbot.corpus.Warning;
import summitbot.domain.Corpus;
import summitbot.retrieval.IndexException;

/** Reads the seeds and brings out editions. One thread may catch up, any may ask. */
public final class Newsroom {
    private static final Logger LOG = LoggerFactory.getLogger(Newsroom.class);

    private final Path seeds;
    private final Function<Corpus, Edition> press;
    private final SeedReader reader = new SeedReader();
    private final Editions editions;
    private Reading last;
    private SeedState read;
    private volatile String trouble = "";

    /**
     * Brings out the first edition.
     *
     * @param press makes an edition of a corpus; what it throws leaves the newest one as it is
     */
    public Newsroom(First first, Function<Corpus, Edition> press) {
        this.seeds = first.seeds();
        this.read = first.state();
        this.last = first.reading();
        this.press = press;
        this.editions = new Editions(press.apply(last.corpus()));
    }

    /** The first reading of the seeds, with how they looked before it. */
    public record First(Path seeds, SeedState state, Reading reading) {
        /**
         * Reads them for the first time.
         *
         * @throws CorpusException as {@link SeedReader#read}
         */
        public static First read(Path seeds) throws CorpusException {
            SeedState state = SeedState.of(seeds);
            return new First(seeds, state, new SeedReader().read(seeds));
        }
    }

    public Editions editions() {
        return editions;
    }

    /** Why the newest edition does not say what the seeds say; empty when it does. */
    public Optional<String> trouble() {
        return Optional.of(trouble).filter(text -> !text.isEmpty());
    }

    SeedState state() {
        return SeedState.of(seeds);
    }

    /** Whether nothing has to be read; what is back as it was is no trouble any more. */
    boolean hasRead(SeedState state) {
        boolean known = read.equals(state);
        trouble = known ? "" : trouble;
        return known;
    }

    /**
     * Reads seeds that look like {@code expected}.
     *
     * @return whether the newest edition says now what they said; otherwise it has to be tried again
     */
    boolean catchUp(SeedState expected) {
        try {
            long start = System.nanoTime();
            Reading reading = reader.again(seeds, last);
            if (!state().equals(expected)) {
                return false;
            }
            tell(reading.warnings());
            publish(reading.corpus(), start);
            last = reading;
            read = expected;
            trouble = "";
            return true;
        } catch (CorpusException | IndexException e) {
            complain(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void publish(Corpus corpus, long start) {
        Changes changes = Changes.between(last.corpus(), corpus);
        if (changes.isEmpty()) {
            return;
        }
        editions.publish(press.apply(corpus));
        LOG.info(
                "Sources: {}; now {} with {} passages, after {} ms",
                changes,
                corpus.sources().size(),
                corpus.passages().size(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    /** What was told before is not told again. */
    private void tell(List<Warning> warnings) {
        warnings.stream()
                .filter(warning -> !last.warnings().contains(warning))
                .forEach(warning -> LOG.warn("{}", warning));
    }

    private void complain(String why) {
        if (!why.equals(trouble)) {
            LOG.warn("The sources stay as they were: {}", why);
        }
        trouble = why;
    }
}
