package summitbot.language;

import java.util.List;

/**
 * A verb of saying in a sentence with those who say; what is said is found later.
 *
 * @param saying the verb, or "according to"
 * @param verb index of its first word
 * @param after index of the first word behind the verb (and behind an inverted subject)
 * @param subjects at least one, in the order of the text
 * @param clauseFrom index at which the words around this verb begin, its connector or comma included
 */
record Attribution(Saying saying, int verb, int after, List<Phrase> subjects, int clauseFrom, Shape shape) {
    /** How subject and verb stand to each other. */
    enum Shape {
        PLAIN,
        NEGATED,
        INVERTED,
        PARTICIPLE,
        RELATIVE,
        COORDINATED,
        PASSIVE,
        SOURCE
    }

    Attribution {
        subjects = List.copyOf(subjects);
    }

    boolean is(Shape other) {
        return shape == other;
    }
}
