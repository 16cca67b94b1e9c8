package summitbot.speech;

/** What a document shows about somebody's gender. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean mayBe(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
