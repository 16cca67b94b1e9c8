package summitbot.domain;

import java.util.Set;

/**
 * What somebody asked.
 *
 * @param within ids of the only sources that may answer; empty means all
 */
public record Question(String text, Set<String> within) {
    public Question {
        within = Set.copyOf(within);
    }

    public Question(String text) {
        this(text, Set.of());
    }

    public Question withText(String other) {
        return new Question(other, within);
    }
}
