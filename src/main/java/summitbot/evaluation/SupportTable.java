package summitbot.evaluation;

import static java.util.Locale.ROOT;

/** Scores of a check that says of each claim whether it is supported. */
final class SupportTable {
    private int kept;
    private int keptWrongly;
    private int droppedWrongly;
    private int dropped;

    /**
     * Counts one claim.
     *
     * @param supported whether it is
     * @param said whether the check says so
     */
    void add(boolean supported, boolean said) {
        if (said) {
            kept += supported ? 1 : 0;
            keptWrongly += supported ? 0 : 1;
        } else {
            dropped += supported ? 0 : 1;
            droppedWrongly += supported ? 1 : 0;
        }
    }

    /** Mean of the harmonic means of precision and recall, of the claims that are supported and of those that are not. */
    double macroF1() {
        return (supportedF1() + unsupportedF1()) / 2;
    }

    private double supportedF1() {
        return f1(kept);
    }

    private double unsupportedF1() {
        return f1(dropped);
    }

    private double f1(int right) {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + keptWrongly + droppedWrongly);
    }

    String text() {
        return String.format(
                ROOT,
                "claims        %d%nkept          %d, %d of them wrongly%ndropped       %d, %d of them wrongly%n"
                        + "F1            %.3f of the supported, %.3f of the others%nmacro-F1      %.3f",
                kept + keptWrongly + dropped + droppedWrongly,
                kept + keptWrongly,
                keptWrongly,
                dropped + droppedWrongly,
                droppedWrongly,
                supportedF1(),
                unsupportedF1(),
                macroF1());
    }
}
