package summitbot.citation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import summitbot.corpus.SentenceSplitter;
import summitbot.domain.Passage;
import summitbot.domain.Sentence;
import summitbot.domain.Source;
import summitbot.domain.Span;

/** An invented article with good sentences about it, each with a copy that holds one error. */
final class Planted {
    /** One sentence with its mark, and the same with an error of a kind. */
    record Pair(String good, String bad, String kind) {}

    private static final String[] FILES = {
        "01-summit",
        "02-ferry",
        "03-tram",
        "04-vaccine",
        "05-trial",
        "06-football",
        "07-probe",
        "08-strike",
        "09-dam",
        "10-painting",
        "11-storm",
        "12-school",
        "13-treaty",
        "14-startup",
        "15-dig",
        "16-health"
    };

    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    private Planted(String name, String file) {
        int cut = file.indexOf("---\n");
        List<String> paragraphs = file.substring(0, cut).lines().toList();
        String text = String.join(
                "\n", paragraphs.stream().map(line -> line.substring(2)).toList());
        Source source = new Source(name, name, Optional.empty(), Optional.empty(), Optional.empty(), text, "v1");
        int at = 0;
        for (String line : paragraphs) {
            Span span = new Span(at, at + line.length() - 2);
            List<Sentence> sentences = new SentenceSplitter()
                    .split(text, span).stream().map(Sentence::new).toList();
            passages.put(
                    "Q" + line.charAt(0) + "7",
                    new Passage(source, passages.size() + 1, Passage.Kind.PARAGRAPH, span, sentences));
            at = span.end() + 1;
        }
        file.substring(cut + 4).lines().map(Planted::pair).forEach(pairs::add);
    }

    static List<Planted> all() throws IOException {
        List<Planted> all = new ArrayList<>();
        for (String name : FILES) {
            try (InputStream in =
                    Objects.requireNonNull(Planted.class.getResourceAsStream("planted/" + name + ".txt"))) {
                all.add(new Planted(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return all;
    }

    private static Pair pair(String line) {
        String[] part = line.split(" \\| ", -1);
        int colon = part[2].indexOf(": ");
        String kind = part[2].substring(0, colon);
        String change = part[2].substring(colon + 2);
        String good = part[1] + " [Q" + part[0] + "7]";
        if (kind.equals("passage")) {
            return new Pair(good, part[1] + " [Q" + change + "7]", kind);
        }
        String[] words = change.split(" -> ", -1);
        String bad = part[1].replace(words[0], words[1]) + " [Q" + part[0] + "7]";
        if (bad.equals(good)) {
            throw new IllegalArgumentException("nothing planted: " + line);
        }
        return new Pair(good, bad, kind);
    }

    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /** The whole path of a sentence: read as a draft, then checked. */
    Verdict verdict(String sentence, ToDoubleBiFunction<String, String> similarity) {
        List<Passage> all = List.copyOf(passages.values());
        DraftCheck check = new DraftCheck(passages, new SupportCheck(similarity, Background.of(all)));
        DraftReader reader = new DraftReader();
        List<Drafted> drafted = new ArrayList<>(reader.accept(sentence));
        drafted.addAll(reader.finish());
        if (drafted.size() != 1) {
            throw new IllegalArgumentException("not one sentence: " + drafted);
        }
        return check.check(drafted.getFirst(), "");
    }
}
