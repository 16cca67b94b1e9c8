package summitbot.telegram.render;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that are hard to show: joined emoji, flags, combining marks, right to left, links, and plain words. */
final class Strings {
    private static final List<String> PARTS = List.of(
            "word ",
            "Two sentences. ",
            "a.m. ET ",
            "\n",
            "\n\n",
            "👨‍👩‍👧‍👦",
            "🇺🇦",
            "🇺🇦🇷🇺 ",
            "e\u0301",
            "é",
            "नमस्ते ",
            "مرحبا ",
            "שלום ",
            "\u202E",
            "\u200B",
            "@name ",
            "/start ",
            "#tag ",
            "example.org/x?y=1 ",
            "x@y.zz ",
            "[1]",
            "<b>",
            "*",
            "_",
            "`",
            "\u0000",
            "x".repeat(700),
            "quite a long sentence about nothing at all. ",
            " ",
            "　",
            "\uD83D",
            "1,000.50 ",
            "😀");

    private Strings() {}

    static Arbitrary<String> hard(int parts) {
        return Arbitraries.of(PARTS).list().ofMinSize(0).ofMaxSize(parts).map(list -> String.join("", list));
    }
}
