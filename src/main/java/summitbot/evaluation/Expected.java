package summitbot.evaluation;

import java.util.Optional;
import java.util.Set;

/**
 * What is known about the right answer; each part is scored by itself.
 *
 * @param gold ids of the sources to be found; empty when nobody has said
 */
record Expected(Optional<Rubric> rubric, Optional<AnswerKey> key, Set<String> gold) {
    Expected {
        gold = Set.copyOf(gold);
    }
}
