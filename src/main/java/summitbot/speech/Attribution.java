package summitbot.speech;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

    /** The same, but what was said must be sure: "that ..." or a quotation. */
    Attribution strict() {
        Set<Saying.Manner> manners = EnumSet.copyOf(saying.manners());
        manners.remove(Saying.Manner.SAY);
        manners.add(Saying.Manner.STRICT);
        Saying strict = new Saying(saying.base(), manners, saying.form(), saying.length());
        return new Attribution(strict, verb, after, subjects, clauseFrom, shape);
    }

    boolean is(Shape other) {
        return shape == other;
    }
}
