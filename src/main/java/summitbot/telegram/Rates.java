package summitbot.telegram;

/**
 * How much may be asked.
 *
 * @param personAMinute questions of one person
 * @param chatAMinute questions in one chat
 * @param personADay questions of one person between two midnights of UTC
 */
public record Rates(int personAMinute, int chatAMinute, int personADay) {
    public static final Rates USUAL = new Rates(10, 30, 200);

    public Rates {
        if (personAMinute < 1 || chatAMinute < 1 || personADay < 1) {
            throw new IllegalArgumentException("A rate of questions is at least 1.");
        }
    }
}
