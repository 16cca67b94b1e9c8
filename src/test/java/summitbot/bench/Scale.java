package summitbot.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import summitbot.corpus.CorpusException;
import summitbot.corpus.SeedReader;
import summitbot.domain.Corpus;
import summitbot.domain.Passage;
import summitbot.llm.BgeSmall;
import summitbot.retrieval.PassageIndex;
import summitbot.retrieval.Search;

/**
 * Prints how time, disk and memory grow with the passages. Real sentences, put together anew; their vectors are near real ones, since
 * embedding a million texts takes hours. Arguments: a corpus to take sentences from, a folder for the indexes, the sizes.
 */
final class Scale {
    private static final int QUESTIONS = 500;

    /** Before them, until all is compiled and in memory. */
    private static final int WARM_UP = 1_500;

    private static final int SENTENCES = 3;

    private final List<String> sentences;
    private final Path kept;

    private Scale(List<String> sentences, Path kept) {
        this.sentences = sentences;
        this.kept = kept;
    }

    public static void main(String[] arguments) throws IOException, CorpusException {
        Path kept = Files.createDirectories(Path.of(arguments[1]));
        Scale scale = new Scale(sentences(Path.of(arguments[0])), kept);
        try (BgeSmall model = new BgeSmall(kept.resolve("model"))) {
            NearVectors vectors = NearVectors.of(model, scale.sentences);
            System.out.println("| passages | index, ms a passage | disk, MB | heap, MB | p50, ms | p99, ms |");
            System.out.println("|---|---|---|---|---|---|");
            for (String size : List.of(arguments).subList(2, arguments.length)) {
                scale.row(Integer.parseInt(size), vectors);
            }
        }
    }

    private static List<String> sentences(Path corpus) throws CorpusException {
        Corpus read = new SeedReader().read(corpus).corpus();
        return read.passages().stream()
                .flatMap(passage -> passage.sentences().stream().map(passage::text))
                .filter(text -> text.length() > 40 && text.length() < 200)
                .distinct()
                .toList();
    }

    private void row(int size, NearVectors vectors) throws IOException, CorpusException {
        Corpus corpus = new SeedReader().read(write(size)).corpus();
        Path folder = kept.resolve("index-" + size);
        long start = System.nanoTime();
        try (PassageIndex index = PassageIndex.open(folder, corpus, Optional.of(vectors), (done, total) -> {})) {
            double building = (System.nanoTime() - start) / 1e6 / size;
            long[] times = ask(index);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.2f | %.1f | %d | %.2f | %.2f |%n",
                    corpus.passages().size(),
                    building,
                    size(folder) / 1e6,
                    heap(corpus.passages()),
                    times[times.length / 2] / 1e6,
                    times[times.length * 99 / 100] / 1e6);
        }
    }

    private Path write(int size) throws IOException {
        Path file = kept.resolve("corpus-" + size + ".jsonl");
        Random random = new Random(size);
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < size; i++) {
                List<String> chosen = new ArrayList<>();
                for (int j = 0; j < SENTENCES; j++) {
                    chosen.add(sentences.get(random.nextInt(sentences.size())).replaceAll("[\"\\\\\\p{Cntrl}]", " "));
                }
                out.write("{\"id\": \"d" + i + "\", \"title\": \"Document " + i + "\", \"text\": \""
                        + String.join(" ", chosen) + "\"}\n");
            }
        }
        return file;
    }

    private long[] ask(PassageIndex index) {
        Random random = new Random(1);
        long[] times = new long[WARM_UP + QUESTIONS];
        for (int i = 0; i < times.length; i++) {
            String text = sentences.get(random.nextInt(sentences.size()));
            long start = System.nanoTime();
            index.search(new Search(text.substring(0, text.length() / 2), Set.of(), 20));
            times[i] = System.nanoTime() - start;
        }
        long[] warm = Arrays.copyOfRange(times, WARM_UP, times.length);
        Arrays.sort(warm);
        return warm;
    }

    /** In use, the corpus with its texts included, which is still needed. */
    private static long heap(List<Passage> needed) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
        return needed.isEmpty() ? 0 : used;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
