package summitbot.telegram.render;

import java.util.Optional;

/** What a press of a button means; its data is one letter and a value. */
public sealed interface Press {
    /** Show the passage behind a mark. */
    record Source(Ref ref) implements Press {}

    /** The answer was good or bad. */
    record Opinion(boolean good) implements Press {}

    /** Ask what is written on the button; the number only tells buttons apart. */
    record Ask(int number) implements Press {}

    /** Send what did not fit, from this piece on. */
    record More(int piece) implements Press {}

    default String data() {
        return switch (this) {
            case Source source -> "s" + source.ref().encoded();
            case Opinion opinion -> opinion.good() ? "f1" : "f0";
            case Ask ask -> "a" + ask.number();
            case More more -> "m" + more.piece();
        };
    }

    /** Empty for what no button of ours sends. */
    static Optional<Press> of(String data) {
        if (data.startsWith("s")) {
            return Ref.decoded(data.substring(1)).map(Source::new);
        }
        if (data.matches("f[01]")) {
            return Optional.of(new Opinion(data.equals("f1")));
        }
        if (data.matches("a\\d")) {
            return Optional.of(new Ask(data.charAt(1) - '0'));
        }
        return data.matches("m\\d{1,2}")
                ? Optional.of(new More(Integer.parseInt(data.substring(1))))
                : Optional.empty();
    }
}
