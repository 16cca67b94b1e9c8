package summitbot.speech;

import java.util.Set;

/**
 * A form of a verb of saying or of stated attitude.
 *
 * @param base how a dictionary lists it: "say", "refer to"
 * @param length how many words it has
 */
record Saying(String base, Set<Manner> manners, Form form, int length) {
    /** What may follow the verb; the sections of {@code saying-verbs.txt}. */
    enum Manner {
        SAY,
        STRICT,
        QUOTING,
        TELL,
        ASK,
        BELIEVE,
        ACT,
        CALL,
        IDIOM,
        ADJECTIVE,
        DENIAL
    }

    enum Form {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE,
        ING,
        ADJECTIVE
    }

    boolean is(Manner manner) {
        return manners.contains(manner);
    }

    boolean is(Form other) {
        return form == other;
    }

    /** Plain speech, which may stand after what was said. */
    boolean isSpeech() {
        return is(Manner.SAY) || is(Manner.STRICT) || is(Manner.QUOTING) || is(Manner.TELL) || is(Manner.ASK);
    }
}
