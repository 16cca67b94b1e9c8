package summitbot.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitbot.domain.Span;

/** An invented article with the statements that a reader finds in it. */
record LabelledArticle(String name, String text, List<Label> labels) {
    /**
     * One statement.
     *
     * @param required false when a reader may or may not take it for a statement
     * @param speakers sets of equally good names, one set for each speaker who said it together
     */
    record Label(boolean required, boolean direct, List<Set<String>> speakers, String content, Span span) {}

    /** Reads every article of a folder of test resources, in the order of their names. */
    static List<LabelledArticle> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<LabelledArticle> articles = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                articles.add(read(file));
            }
            return articles;
        }
    }

    private static LabelledArticle read(Path file) throws IOException {
        String[] halves = Files.readString(file, StandardCharsets.UTF_8).split("\n---\n", 2);
        String text = halves[0].substring(halves[0].indexOf('\n') + 1);
        List<Label> labels = new ArrayList<>();
        int from = 0;
        for (String line : halves[1].lines().toList()) {
            Label label = label(line, text, from);
            labels.add(label);
            from = label.required() ? label.span().start() : from;
        }
        return new LabelledArticle(file.getFileName().toString(), text, labels);
    }

    private static Label label(String line, String text, int from) {
        int colon = line.indexOf(": ");
        String content = line.substring(colon + 2);
        int at = text.indexOf(content, from);
        int start = at >= 0 ? at : text.indexOf(content);
        if (start < 0) {
            throw new IllegalStateException("not in the article: " + line);
        }
        List<Set<String>> speakers = Arrays.stream(line.substring(2, colon).split(" \\+ ", -1))
                .map(names -> Arrays.stream(names.split("\\|", -1)).collect(Collectors.toSet()))
                .toList();
        return new Label(
                line.charAt(0) != '?',
                line.charAt(0) == 'D',
                speakers,
                content,
                new Span(start, start + content.length()));
    }
}
