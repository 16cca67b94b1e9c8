package summitbot.citation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import summitbot.domain.Passage;

/**
 * An invented article with good sentences about it, each with a copy that holds one error. A file has a line for each paragraph, a
 * letter before it; after "---" a line for each sentence: letters of the paragraphs that it cites, the sentence, and the error as
 * "kind: words -> other words", or "passage: letter" for a mark of a paragraph that says something else.
 */
final class Planted {
    private static final Path FOLDER = Path.of("src/test/resources/summitbot/citation/planted");

    /** One sentence with its marks, and the same with an error of a kind. */
    record Pair(String good, String bad, String kind) {}

    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Passage> all;
    private final String name;
    private final String file;
    private @Nullable Background background;

    private Planted(String name, String file) {
        this.name = name;
        this.file = file;
        int cut = file.indexOf("---\n");
        List<String> paragraphs = file.substring(0, cut).lines().toList();
        all = Paragraphs.of(
                name, paragraphs.stream().map(line -> line.substring(2)).collect(Collectors.joining("\n")));
        for (int i = 0; i < all.size(); i++) {
            passages.put(code(paragraphs.get(i).charAt(0)), all.get(i));
        }
        file.substring(cut + 4).lines().map(Planted::pair).forEach(pairs::add);
    }

    /** The files of one folder: "tuned", on which the check was tuned and fitted, or "held-out". */
    static List<Planted> all(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            List<Planted> all = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                all.add(new Planted(String.valueOf(file.getFileName()), Files.readString(file)));
            }
            return all;
        }
    }

    private static Pair pair(String line) {
        String[] part = line.split(" \\| ", -1);
        int colon = part[2].indexOf(": ");
        String kind = part[2].substring(0, colon);
        String change = part[2].substring(colon + 2);
        String good = part[1] + marks(part[0]);
        if (kind.equals("passage")) {
            return new Pair(good, part[1] + marks(change), kind);
        }
        String[] words = change.split(" -> ", -1);
        String bad = part[1].replace(words[0], words[1]) + marks(part[0]);
        if (bad.equals(good)) {
            throw new IllegalArgumentException("nothing planted: " + line);
        }
        return new Pair(good, bad, kind);
    }

    private static String marks(String letters) {
        return letters.chars()
                .mapToObj(letter -> " [" + code((char) letter) + "]")
                .collect(Collectors.joining());
    }

    private static String code(char letter) {
        return "Q" + letter + "7";
    }

    String name() {
        return name;
    }

    /** Read when it is first needed. */
    Background background() {
        Background known = background;
        if (known == null) {
            known = Background.of(all);
            background = known;
        }
        return known;
    }

    /** The same article, and the same sentences, about people of other names. */
    Planted with(Renaming renaming) {
        return new Planted(name, renaming.apply(file));
    }

    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /** The whole path of a sentence: read as a draft, then checked. */
    Verdict verdict(String sentence, ToDoubleBiFunction<String, String> similarity) {
        return new DraftCheck(passages, new SupportCheck(similarity, background())).check(drafted(sentence), "");
    }

    /** What the check weighs of a sentence that it does not reject outright. */
    Signals signals(String sentence, ToDoubleBiFunction<String, String> similarity) {
        Drafted drafted = drafted(sentence);
        List<Passage> cited = drafted.marks().stream().map(passages::get).toList();
        List<Passage> others = passages.values().stream()
                .filter(passage -> !cited.contains(passage))
                .toList();
        return new SupportCheck(similarity, background())
                .signals(new Held(Claim.of(drafted.text()), "", cited, others));
    }

    @Override
    public String toString() {
        return name;
    }

    private static Drafted drafted(String sentence) {
        DraftReader reader = new DraftReader();
        List<Drafted> drafted = new ArrayList<>(reader.accept(sentence));
        drafted.addAll(reader.finish());
        if (drafted.size() != 1) {
            throw new IllegalArgumentException("not one sentence: " + drafted);
        }
        return drafted.getFirst();
    }
}
