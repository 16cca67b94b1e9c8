package summitbot.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints this program beside its peers: the same documents, questions, model, Java and options, each in a process of its own, in turn,
 * medians. Arguments: a folder with {@code corpus.jsonl} and {@code questions.jsonl}; a folder for the indexes, where those that are
 * there are used again; how many rounds.
 */
final class PeerTable {
    private static final List<String> NAMES = List.of("summit-bot", "summit-bot-answer", "langchain4j", "lucene");

    private final Path set;
    private final Path kept;
    private final Map<String, List<double[]>> figures = new LinkedHashMap<>();

    private PeerTable(Path set, Path kept) {
        this.set = set;
        this.kept = kept;
    }

    public static void main(String[] arguments) throws IOException {
        PeerTable table = new PeerTable(Path.of(arguments[0]), Path.of(arguments[1]));
        for (String name : NAMES) {
            table.index(name);
        }
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            for (String name : NAMES) {
                table.figures.computeIfAbsent(name, any -> new ArrayList<>()).add(table.ask(name));
            }
        }
        table.print();
    }

    /** Answering needs no index of its own. */
    private Path folder(String name) {
        return kept.resolve(name.replace("-answer", ""));
    }

    private void index(String name) throws IOException {
        Path time = folder(name).resolve("index-seconds");
        if (!Files.exists(time)) {
            Process process = start(name, "index");
            String line = output(process).readLine();
            Files.writeString(time, line == null ? "" : line.replace("index ", ""));
        }
    }

    private double[] ask(String name) throws IOException {
        long start = System.nanoTime();
        Process process = start(name, "ask");
        try (BufferedReader output = output(process)) {
            if (!Round.FIRST.equals(output.readLine())) {
                throw new IOException(name + " does not answer");
            }
            double first = (System.nanoTime() - start) / 1e9;
            String[] rest = String.valueOf(output.readLine()).split(" ", -1);
            double[] all = new double[1 + rest.length];
            all[0] = first;
            for (int i = 0; i < rest.length; i++) {
                all[i + 1] = Double.parseDouble(rest[i]);
            }
            return all;
        }
    }

    private Process start(String name, String work) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:+UseSerialGC", "-Xms24m", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Round.class.getName()));
        command.addAll(List.of(name, work, set.toString(), folder(name).toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static BufferedReader output(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    private void print() throws IOException {
        System.out.println("| | start to first, s | p50, ms | p99, ms | nDCG@10 | memory, MB | index, s |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Map.Entry<String, List<double[]>> row : figures.entrySet()) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f | %s | %.0f | %s |%n",
                    row.getKey(),
                    median(row.getValue(), 0),
                    median(row.getValue(), 1),
                    median(row.getValue(), 2),
                    row.getKey().endsWith("answer")
                            ? "-"
                            : String.format(Locale.ROOT, "%.3f", median(row.getValue(), 3)),
                    median(row.getValue(), 4),
                    Files.readString(folder(row.getKey()).resolve("index-seconds")));
        }
    }

    private static double median(List<double[]> rounds, int column) {
        List<Double> values = new ArrayList<>();
        rounds.forEach(round -> values.add(round[column]));
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
