package summitbot.citation;

import java.util.regex.Pattern;

/** Strips a model's sentence to plain words: no links, HTML, Markdown, terminal control, hidden or reordering characters. */
final class DraftText {
    private static final Pattern ANSI = Pattern.compile(
            "\\u009b[0-9;?]{0,20}+[@-~]|\\u001b(?:\\[[0-9;?]{0,20}+[ -/]{0,4}+[@-~]|\\][^\\u0007\\u001b]{0,500}+(?:\\u0007|\\u001b\\\\)?|.)?",
            Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[/!?\\p{Alpha}][^<>]{0,500}+>");
    private static final Pattern IMAGE_OR_LINK =
            Pattern.compile("!?\\[([^\\[\\]]{0,300}+)\\]\\([^()\\s]{0,500}+[^()]{0,100}+\\)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)<?\\b(?:[a-z][a-z0-9+.-]{1,15}+://|www\\.|mailto:|javascript:|data:|tg:)[^\\s<>\"”]++>?");
    private static final Pattern HEAD = Pattern.compile("^\\s*+(?:(?:#{1,6}|>|[-*+•–])\\s++|\\d{1,2}[.)]\\s++)++");
    private static final Pattern EMPHASIS = Pattern.compile("\\*{1,3}|_{2,3}|~~|`{1,3}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]++");
    private static final Pattern SPACE_BEFORE_END = Pattern.compile(" ([.,;:!?])(?=\\s|$)");

    private DraftText() {}

    /** Of text that is already {@link #visible}, on one line. */
    static String plain(String raw) {
        String text = IMAGE_OR_LINK.matcher(TAG.matcher(raw).replaceAll(" ")).replaceAll("$1");
        text = ADDRESS.matcher(text).replaceAll("");
        text = HEAD.matcher(text).replaceFirst("");
        text = EMPHASIS.matcher(text).replaceAll("");
        text = SPACE.matcher(text).replaceAll(" ").strip();
        return SPACE_BEFORE_END.matcher(text).replaceAll("$1");
    }

    /** The text without what a reader cannot see and a terminal would obey. */
    static String visible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        ANSI.matcher(text)
                .replaceAll("")
                .codePoints()
                .filter(DraftText::isVisible)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> point < 0xE0100 || point > 0xE01EF;
        };
    }
}
