package summitbot.citation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes citation marks out of a sentence: [KD4], 【KD4】, [KD4, QX2], [7], ［１］, [1-9], [source 3]. */
record Marks(String text, List<String> codes) {
    static final String OPEN = "[【［〔⟦";
    static final String CLOSE = "]】］〕⟧";
    /** Longer brackets are words of somebody, not a mark. */
    static final int LONGEST = 40;

    private static final Pattern GROUP =
            Pattern.compile("(?<!\\s)\\s*+[" + Pattern.quote(OPEN) + "]([^" + Pattern.quote(OPEN + CLOSE) + "\\n]{1,"
                    + LONGEST + "}+)[" + Pattern.quote(CLOSE) + "](?:\\((?:https?:|#|/)[^()\\s]{0,300}+\\))?+");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;/&|†#^.:]+");
    private static final Pattern LABEL =
            Pattern.compile("(?i)source|sources|passage|passages|ref|refs|citation|citations|see|and|p|para|id");
    /** With a digit, or in capitals only: what no word of a sentence looks like. */
    private static final Pattern CODE = Pattern.compile("(?=[\\p{L}_-]{0,15}\\d)[\\p{L}\\d_-]{1,16}+|[A-Z]{2,6}");

    static Marks take(String sentence) {
        Set<String> codes = new LinkedHashSet<>();
        StringBuilder rest = new StringBuilder();
        Matcher group = GROUP.matcher(sentence);
        while (group.find()) {
            List<String> found = codes(group.group(1));
            codes.addAll(found);
            group.appendReplacement(rest, found.isEmpty() ? Matcher.quoteReplacement(group.group()) : "");
        }
        group.appendTail(rest);
        return new Marks(rest.toString(), List.copyOf(codes));
    }

    /** The codes of one bracket; empty when it holds other words, and so is no mark. */
    static List<String> codes(String inside) {
        List<String> codes = new ArrayList<>();
        for (String part : SEPARATOR.split(
                Normalizer.normalize(inside, Normalizer.Form.NFKC).strip(), -1)) {
            if (CODE.matcher(part).matches()) {
                codes.add(part.toUpperCase(Locale.ROOT));
            } else if (!part.isEmpty() && !LABEL.matcher(part).matches()) {
                return List.of();
            }
        }
        return codes;
    }
}
