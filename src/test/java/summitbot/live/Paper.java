package summitbot.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import summitbot.answer.Answerer;
import summitbot.corpus.CorpusException;
import summitbot.domain.Answer;
import summitbot.domain.Corpus;
import summitbot.domain.Question;
import summitbot.llm.SharedEmbedder;
import summitbot.retrieval.PassageIndex;

/** Seeds, an index on disk, and a watch that looks when it is told to, in a time of its own. */
final class Paper implements AutoCloseable {
    final Path seeds;
    final Path index;
    final AtomicInteger printed = new AtomicInteger();
    final Newsroom newsroom;
    final Watch watch;
    private final AtomicLong nanos = new AtomicLong();
    private long printing;

    Paper(Path folder, String... files) throws IOException, CorpusException {
        seeds = Files.createDirectories(folder.resolve("seeds"));
        index = folder.resolve("index");
        for (int i = 0; i < files.length; i += 2) {
            write(files[i], files[i + 1]);
        }
        newsroom = new Newsroom(Newsroom.First.read(seeds), this::edition);
        watch = new Watch(newsroom, nanos::get);
    }

    private Edition edition(Corpus corpus) {
        printed.incrementAndGet();
        pass(printing);
        PassageIndex opened =
                PassageIndex.open(index, corpus, Optional.of(SharedEmbedder.EMBEDDER), (done, total) -> {});
        return new Edition(corpus, opened, new Answerer(corpus, opened), (one, other) -> 0);
    }

    void write(String name, String text) {
        try {
            Files.writeString(seeds.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As careful programs write: readers see the old file or the new one. */
    void replace(String name, String text) {
        try {
            Path part = Files.writeString(seeds.resolve("." + name), text);
            Files.move(part, seeds.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String name) {
        try {
            Files.delete(seeds.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two looks, and as much time between them as the watch wants. */
    void settle() {
        watch.look();
        pass(Watch.CALM.toNanos());
        watch.look();
    }

    /** From now on it takes so long to print an edition, in nanoseconds. */
    void printsFor(long time) {
        printing = time;
    }

    void pass(long time) {
        nanos.addAndGet(time);
    }

    Answer ask(String question) {
        return newsroom.editions()
                .use(edition -> edition.answerer().answer(new Question(question), java.util.List.of()));
    }

    String told(String question) {
        return ask(question) instanceof Answer.Grounded grounded
                ? grounded.claims().getFirst().citations().getFirst().passage().text()
                : "";
    }

    @Override
    public void close() {
        newsroom.editions().close();
    }
}
