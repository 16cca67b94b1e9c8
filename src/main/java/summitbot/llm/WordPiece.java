package summitbot.llm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The tokenizer of uncased BERT models: lower case, no accents, longest known piece first. */
final class WordPiece {
    /** Longer words are unknown, as in the reference tokenizer. */
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> ids;

    WordPiece(Map<String, Integer> ids) {
        this.ids = ids;
    }

    /** Reads a vocabulary of one piece a line, whose id is the number of its line. */
    static WordPiece read(InputStream vocabulary) {
        Map<String, Integer> ids = HashMap.newHashMap(32_000);
        try (var lines = new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8))) {
            for (String piece = lines.readLine(); piece != null; piece = lines.readLine()) {
                ids.put(piece, ids.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordPiece(ids);
    }

    /** The ids of the text's pieces between the marks of start and end, at most {@code limit} in all. */
    long[] ids(String text, int limit) {
        List<Integer> found = new ArrayList<>();
        // Bounded work for huge texts: hardly a piece is longer.
        for (String word : words(text.substring(0, Math.min(text.length(), limit * LONGEST_WORD)))) {
            if (found.size() >= limit - 2) {
                break;
            }
            found.addAll(pieces(word));
        }
        IntStream inside = found.stream().limit(limit - 2L).mapToInt(Integer::intValue);
        return IntStream.concat(IntStream.concat(IntStream.of(id("[CLS]")), inside), IntStream.of(id("[SEP]")))
                .asLongStream()
                .toArray();
    }

    private int id(String piece) {
        return ids.getOrDefault(piece, ids.getOrDefault("[UNK]", 0));
    }

    private List<Integer> pieces(String word) {
        List<Integer> pieces = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int end = word.codePointCount(0, word.length()) > LONGEST_WORD ? start : longest(word, start);
            if (end == start) {
                return List.of(id("[UNK]"));
            }
            pieces.add(id(piece(word, start, end)));
            start = end;
        }
        return pieces;
    }

    private int longest(String word, int start) {
        int end = word.length();
        while (end > start && !ids.containsKey(piece(word, start, end))) {
            end--;
        }
        return end;
    }

    private static String piece(String word, int start, int end) {
        return start == 0 ? word.substring(0, end) : "##" + word.substring(start, end);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        decomposed.codePoints().map(Character::toLowerCase).forEach(character -> {
            switch (Kind.of(character)) {
                case DROPPED -> {}
                case LETTER -> word.appendCodePoint(character);
                case SPACE -> flush(word, words);
                case ALONE -> {
                    flush(word, words);
                    words.add(Character.toString(character));
                }
            }
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private enum Kind {
        DROPPED,
        SPACE,
        ALONE,
        LETTER;

        static Kind of(int character) {
            if (character == '\t' || character == '\n' || character == '\r') {
                return SPACE;
            }
            if (character < 128) {
                return ascii(character);
            }
            return switch (Character.getType(character)) {
                case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> SPACE;
                case Character.NON_SPACING_MARK,
                        Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED -> DROPPED;
                case Character.CONNECTOR_PUNCTUATION,
                        Character.DASH_PUNCTUATION,
                        Character.START_PUNCTUATION,
                        Character.END_PUNCTUATION,
                        Character.INITIAL_QUOTE_PUNCTUATION,
                        Character.FINAL_QUOTE_PUNCTUATION,
                        Character.OTHER_PUNCTUATION -> ALONE;
                default -> character == 0xFFFD ? DROPPED : isChinese(character) ? ALONE : LETTER;
            };
        }

        private static Kind ascii(int character) {
            if (character == ' ') {
                return SPACE;
            }
            if (character < ' ' || character == 127) {
                return DROPPED;
            }
            return Character.isLetterOrDigit(character) ? LETTER : ALONE;
        }

        private static boolean isChinese(int character) {
            return Character.isIdeographic(character)
                    && Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
        }
    }
}
