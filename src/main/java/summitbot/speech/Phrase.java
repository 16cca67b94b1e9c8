package summitbot.speech;

/** A noun phrase of a {@link Wording}: pieces {@code from} up to {@code to}, which is left out. */
record Phrase(int from, int to) {
    Phrase {
        if (to <= from) {
            throw new IllegalArgumentException("an empty phrase at " + from);
        }
    }
}
