package summitbot.answer;

/** Numbers in words, as a part of patterns. */
final class Numerals {
    static final String FROM_TWO =
            "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
                    + "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

    private Numerals() {}
}
