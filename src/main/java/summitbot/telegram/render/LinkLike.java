package summitbot.telegram.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summitbot.domain.Span;

/** Finds what Telegram would make a link of: addresses of sites and mails, names, commands, tags. */
final class LinkLike {
    private static final String WORD = "[\\p{L}\\p{N}_%+-]++";
    private static final String HOST = "[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++";
    private static final String TOP_LEVEL = "(?<=\\.(?:\\p{Ll}{2,24}|\\p{Lu}{2,24}|xn--[a-z0-9-]{2,40}))";

    /** Possessive throughout, so that no text can keep it busy. */
    private static final Pattern PATTERN =
            Pattern.compile("(?:(?<![\\p{L}\\p{N}])[A-Za-z][A-Za-z0-9+.-]{1,20}+://\\S++)"
                    + "|(?:(?<![\\p{L}\\p{N}_])[@#/][\\p{L}\\p{N}_]*+(?<=[\\p{L}_])[\\p{N}]*+(?:@\\w++)?+)"
                    + "|(?:(?<![\\p{L}\\p{N}_])\\$[A-Z]{3,8}+)"
                    + "|(?:(?<![\\p{L}\\p{N}_%+.-])" + WORD + "(?:\\." + WORD + ")*+@" + HOST + ")"
                    + "|(?:(?<![\\p{L}\\p{N}_.-])\\d{1,3}+(?:\\.\\d{1,3}+){3}+(?![.\\p{L}\\p{N}])(?:[:/?#]\\S*+)?+)"
                    + "|(?:(?<![\\p{L}\\p{N}_.-])" + HOST + TOP_LEVEL + "(?:[:/?#]\\S*+)?+)");

    private LinkLike() {}

    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }
}
