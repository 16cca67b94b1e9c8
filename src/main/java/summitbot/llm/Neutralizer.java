package summitbot.llm;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from foreign text what a model could obey instead of read. What a person reads in it stays the same. */
final class Neutralizer {
    /** An opening bracket before what could be a tag or a control token, as in {@code <|im_start|>} and {@code </s>}. */
    private static final Pattern TAG = Pattern.compile("<(?=[<|｜/!?\\p{L}_])|(?<=[|｜])(?=>)");

    private static final Pattern CONTROL_WORD = Pattern.compile(
            "\\[(/?(?:INST|SYS|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|TOOL_CONTENT|PREFIX|SUFFIX|MIDDLE|IMG))]",
            Pattern.CASE_INSENSITIVE);

    /** A line that begins as a turn of a conversation, as in {@code ### System:}. */
    private static final Pattern ROLE = Pattern.compile(
            "^[ \\t>*#]{0,12}+(system|developer|assistant|user|human|instructions?|response|input)[ \\t*]{0,4}+[:：]",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern FENCE = Pattern.compile("={3,}+");

    /** Short, in brackets, with a digit or in the brackets of other chat systems. */
    private static final Pattern MARK = Pattern.compile(
            "[\\[［]([^\\[\\]［］\\n]{0,20}?\\p{N}[^\\[\\]［］\\n]{0,20})[\\]］]|[【〔⟦]([^\\n【】〔〕⟦⟧]{0,40})[】〕⟧]");

    private static final int COMBINING_MARKS = 4;
    private static final String INVISIBLE = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u2800\u3164\uFFA0";

    private Neutralizer() {}

    /** For passages and questions: also marks are changed, since only this prompt's own may stand in it. */
    static String foreign(String text) {
        return MARK.matcher(model(text)).replaceAll(Neutralizer::inParentheses);
    }

    /** For what the model itself has written: its marks stay. */
    static String model(String text) {
        // In this order: what was stripped may have stood between a letter and the accent that now composes with it.
        String safe = Normalizer.normalize(visible(text), Normalizer.Form.NFC);
        safe = TAG.matcher(safe).replaceAll(found -> found.group().isEmpty() ? " " : "< ");
        safe = CONTROL_WORD.matcher(safe).replaceAll("($1)");
        safe = ROLE.matcher(safe).replaceAll("$1 –");
        return FENCE.matcher(safe).replaceAll("==");
    }

    private static String inParentheses(MatchResult found) {
        String inside = found.group(1) == null ? found.group(2) : found.group(1);
        return Matcher.quoteReplacement("(" + inside + ")");
    }

    private static String visible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            i += Character.charCount(code);
            if (!isVisible(code) && !joins(kept, code)) {
                continue;
            }
            int type = Character.getType(code);
            marks = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? marks + 1 : 0;
            if (marks <= COMBINING_MARKS) {
                kept.appendCodePoint(code);
            }
        }
        return kept.toString();
    }

    private static boolean isVisible(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL -> code == '\n' || code == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default ->
                INVISIBLE.indexOf(code) < 0 && (code < 0xFE00 || code > 0xFE0E) && (code < 0xE0100 || code > 0xE01EF);
        };
    }

    /** Persian words and emoji need the joiners; between other letters they only hide. */
    private static boolean joins(StringBuilder before, int code) {
        return (code == 0x200C || code == 0x200D)
                && !before.isEmpty()
                && before.codePointBefore(before.length()) >= 0x0590;
    }
}
