package summitbot.corpus;

import java.util.List;
import java.util.regex.Pattern;
import summitbot.domain.Passage;
import summitbot.domain.Span;

/** Gives a document that has no title a readable one: its headline, or else the start of its first sentence. */
final class Titles {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();
    private static final int LONGEST = 60;
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?:In|On|At|After|Before|During|With|As|For|By|Amid|Despite|Following|While|When|Under) ");
    private static final int LONGEST_GIVEN = 300;
    private static final int LONGEST_DATELINE = 60;
    private static final int HEADLINE_WORDS = 3;

    private Titles() {}

    /** White space and control characters become single spaces; empty when nothing is left. */
    static String tidy(String title) {
        StringBuilder plain = new StringBuilder(title);
        for (int at = 0; at < plain.length(); at++) {
            if (Character.isISOControl(plain.charAt(at))) {
                plain.setCharAt(at, ' ');
            }
        }
        return shorten(String.join(" ", WhiteSpace.words(plain.toString())), LONGEST_GIVEN);
    }

    /** Takes at least one block. */
    static String derive(String text, List<Block> blocks) {
        Block first = blocks.getFirst();
        boolean headline = first.kind() == Passage.Kind.HEADING
                && WhiteSpace.words(first.span().cut(text)).size() >= HEADLINE_WORDS;
        Block telling = headline
                ? first
                : blocks.stream()
                        .filter(block -> block.kind() == Passage.Kind.PARAGRAPH)
                        .findFirst()
                        .orElse(first);
        List<Span> sentences = SPLITTER.split(text, telling.span());
        String sentence = sentences.stream()
                .map(span -> span.cut(text))
                .filter(Titles::tells)
                .findFirst()
                .orElseGet(() -> sentences.getFirst().cut(text));
        String news = tidy(sentence.substring(afterDateline(sentence)));
        return shorten(headline ? news : news.substring(afterIntroduction(news)), LONGEST);
    }

    /** "PORT ORLA." only says where. */
    private static boolean tells(String sentence) {
        return sentence.chars().anyMatch(Character::isLowerCase);
    }

    /** Where the news starts in {@code CITY, State — News}; 0 without a dateline. */
    private static int afterDateline(String sentence) {
        int dash = -1;
        for (int at = 1; at < Math.min(LONGEST_DATELINE, sentence.length() - 2) && dash < 0; at++) {
            boolean free = sentence.charAt(at - 1) == ' ' && sentence.charAt(at + 1) == ' ';
            dash = free && "—–-".indexOf(sentence.charAt(at)) >= 0 ? at : -1;
        }
        if (dash < 0) {
            return 0;
        }
        int word = 0;
        while (word < dash && Character.isLetter(sentence.charAt(word))) {
            word++;
        }
        boolean city = word >= 2 && sentence.substring(0, word).chars().allMatch(Character::isUpperCase);
        return city ? dash + 2 : 0;
    }

    /** Where the news starts in {@code After long talks, the ministers agreed}; 0 without such a beginning. */
    private static int afterIntroduction(String sentence) {
        int comma = sentence.indexOf(", ");
        boolean introduced =
                comma > 0 && comma < LONGEST && INTRODUCTION.matcher(sentence).lookingAt();
        return introduced && Character.isUpperCase(sentence.charAt(comma + 2)) ? comma + 2 : 0;
    }

    private static String shorten(String title, int longest) {
        if (title.length() <= longest) {
            return title;
        }
        int space = title.lastIndexOf(' ', longest - 1);
        Span kept = WhiteSpace.trim(title, 0, space > longest / 2 ? space : longest - 1);
        int end = kept.end();
        while (end > 0 && ",;:—–-".indexOf(title.charAt(end - 1)) >= 0) {
            end = WhiteSpace.trim(title, 0, end - 1).end();
        }
        end -= end > 0 && Character.isHighSurrogate(title.charAt(end - 1)) ? 1 : 0;
        return title.substring(0, end) + "…";
    }
}
