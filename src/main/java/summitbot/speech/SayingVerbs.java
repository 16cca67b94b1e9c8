package summitbot.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs of {@code saying-verbs.txt} in all their inflections. */
final class SayingVerbs {
    /** First word of a form to every form that begins with it, the longest first. */
    private static final Map<String, List<Entry>> FORMS = forms();

    private SayingVerbs() {}

    private record Entry(List<String> words, Saying saying) {}

    /** The longest verb that begins at this piece. */
    static Optional<Saying> at(List<Piece> pieces, int index) {
        Piece piece = pieces.get(index);
        if (!piece.isWord()) {
            return Optional.empty();
        }
        for (Entry entry : FORMS.getOrDefault(piece.key(), List.of())) {
            if (matches(entry.words, pieces, index)) {
                return Optional.of(entry.saying);
            }
        }
        return Optional.empty();
    }

    private static boolean matches(List<String> words, List<Piece> pieces, int index) {
        for (int i = 1; i < words.size(); i++) {
            if (index + i >= pieces.size() || !pieces.get(index + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<Entry>> forms() {
        Map<String, Map<String, Entry>> forms = new HashMap<>();
        WordList.sections("saying-verbs.txt").forEach((section, lines) -> {
            Saying.Manner manner = Saying.Manner.valueOf(section.toUpperCase(Locale.ROOT));
            lines.stream().flatMap(List::stream).forEach(word -> inflect(word, manner, forms));
        });
        Map<String, List<Entry>> sorted = new HashMap<>();
        forms.forEach((first, entries) -> sorted.put(first, longestFirst(entries)));
        return Map.copyOf(sorted);
    }

    private static List<Entry> longestFirst(Map<String, Entry> entries) {
        List<Entry> list = new ArrayList<>(entries.values());
        list.sort(Comparator.comparingInt((Entry entry) -> -entry.words.size()));
        return List.copyOf(list);
    }

    private static void inflect(String listed, Saying.Manner manner, Map<String, Map<String, Entry>> forms) {
        String[] parts = listed.split("/", -1);
        String[] words = parts[0].split("-", -1);
        String base = words[0];
        if (manner == Saying.Manner.ADJECTIVE) {
            add(words, base, new Saying(base, Set.of(manner), Saying.Form.ADJECTIVE, words.length), forms);
            return;
        }
        String past = parts.length > 1 ? parts[1] : irregular(base).orElseGet(() -> past(base));
        String participle = parts.length > 2 ? parts[2] : past;
        String name = String.join(" ", words);
        add(words, base, new Saying(name, Set.of(manner), Saying.Form.BASE, words.length), forms);
        add(words, present(base), new Saying(name, Set.of(manner), Saying.Form.PRESENT, words.length), forms);
        add(words, ing(base), new Saying(name, Set.of(manner), Saying.Form.ING, words.length), forms);
        add(words, participle, new Saying(name, Set.of(manner), Saying.Form.PARTICIPLE, words.length), forms);
        add(words, past, new Saying(name, Set.of(manner), Saying.Form.PAST, words.length), forms);
    }

    private static Optional<String> irregular(String base) {
        return switch (base) {
            case "make" -> Optional.of("made");
            case "go" -> Optional.of("went");
            case "speak" -> Optional.of("spoke");
            default -> Optional.empty();
        };
    }

    private static void add(String[] words, String first, Saying saying, Map<String, Map<String, Entry>> forms) {
        List<String> form = new ArrayList<>(List.of(words));
        form.set(0, first);
        String key = String.join(" ", form);
        Map<String, Entry> entries = forms.computeIfAbsent(first, word -> new HashMap<>());
        Entry known = entries.get(key);
        Set<Saying.Manner> manners = EnumSet.copyOf(saying.manners());
        if (known != null) {
            manners.addAll(known.saying.manners());
        }
        entries.put(key, new Entry(form, new Saying(saying.base(), manners, saying.form(), saying.length())));
    }

    private static String present(String base) {
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        return base + (hisses ? "es" : "s");
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ied" : doubled(base) + "ed";
    }

    private static String ing(String base) {
        boolean drops = base.endsWith("e") && !base.endsWith("ee");
        return (drops ? base.substring(0, base.length() - 1) : doubled(base)) + "ing";
    }

    /** "admit", "quip" and their like double their last letter. */
    private static String doubled(String base) {
        Set<String> doubling = Set.of("admit", "quip", "brag", "slam", "refer", "begin", "plan", "label", "dub");
        return doubling.contains(base) ? base + base.charAt(base.length() - 1) : base;
    }

    private static boolean endsInConsonantY(String base) {
        return base.endsWith("y") && base.length() > 1 && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    }
}
