package summitbot.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that tell what a question asks for, read from {@code cues.txt}. */
final class Cues {
    /** What a word or phrase hints at. */
    enum Cue {
        PERSON,
        TIME,
        PLACE,
        AMOUNT,
        REASON,
        MANNER,
        TIME_NOUN,
        PLACE_NOUN,
        PERSON_NOUN,
        AMOUNT_NOUN,
        THING_NOUN,
        YESNO,
        SAY,
        STANCE,
        ASK,
        LIST,
        OVERVIEW,
        DIFFER,
        DOCUMENTS,
        GREETING,
        THANKS,
        BOT,
        TASK
    }

    private static final List<Cue> QUESTION =
            List.of(Cue.PERSON, Cue.TIME, Cue.PLACE, Cue.AMOUNT, Cue.REASON, Cue.MANNER);
    private static final List<Cue> NOISE = List.of(
            Cue.PERSON,
            Cue.TIME,
            Cue.PLACE,
            Cue.AMOUNT,
            Cue.REASON,
            Cue.MANNER,
            Cue.YESNO,
            Cue.SAY,
            Cue.STANCE,
            Cue.LIST,
            Cue.OVERVIEW,
            Cue.DIFFER,
            Cue.DOCUMENTS);

    private final Map<Cue, Set<String>> phrases;

    /** Words of the longest phrase of each cue. */
    private final Map<Cue, Integer> longest = new EnumMap<>(Cue.class);

    private Cues(Map<Cue, Set<String>> phrases) {
        this.phrases = phrases;
        phrases.forEach((cue, all) -> longest.put(
                cue,
                all.stream()
                        .mapToInt(phrase -> phrase.split(" ", -1).length)
                        .max()
                        .orElse(0)));
    }

    static Cues load() {
        Map<Cue, Set<String>> phrases = new HashMap<>();
        try (InputStream in = Cues.class.getResourceAsStream("cues.txt")) {
            if (in == null) {
                throw new IllegalStateException("cues.txt is missing from the program");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int colon = line.indexOf(':');
                        Cue cue = Cue.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
                        List<String> words =
                                List.of(line.substring(colon + 1).strip().split(" "));
                        words.forEach(word -> phrases.computeIfAbsent(cue, c -> new HashSet<>())
                                .add(word.replace('_', ' ')));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Cues(phrases);
    }

    boolean is(Cue cue, String word) {
        return phrases.getOrDefault(cue, Set.of()).contains(word);
    }

    boolean isQuestionWord(String word) {
        return word.equals("what") || word.equals("which") || QUESTION.stream().anyMatch(cue -> is(cue, word));
    }

    /** Whether the word only makes a text a question and carries nothing of what is asked. */
    boolean isNoise(String word) {
        return NOISE.stream().anyMatch(cue -> is(cue, word));
    }

    /** Whether the word only names the kind of thing asked for: "the place of the meeting". */
    boolean names(Asked.Kind kind, String word) {
        return switch (kind) {
            case TIME -> is(Cue.TIME_NOUN, word);
            case PLACE -> is(Cue.PLACE_NOUN, word);
            case PERSON, AMOUNT, REASON, MANNER, YES_NO, THING, SAYINGS, SPEAKER, OVERVIEW, DISAGREEMENT -> false;
        };
    }

    /** Number of words of the phrase of {@code cue} that starts at {@code from}; 0 when there is none. */
    int length(Cue cue, List<String> words, int from) {
        for (int n = Math.min(longest.getOrDefault(cue, 0), words.size() - from); n > 0; n--) {
            if (is(cue, String.join(" ", words.subList(from, from + n)))) {
                return n;
            }
        }
        return 0;
    }

    /** Position of the first phrase of {@code cue}, or -1. */
    int find(Cue cue, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (length(cue, words, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    boolean in(Cue cue, List<String> words) {
        return find(cue, words) >= 0;
    }
}
