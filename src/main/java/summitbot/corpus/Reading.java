package summitbot.corpus;

import java.util.List;
import summitbot.domain.Corpus;

/**
 * What was read from the seeds.
 *
 * @param warnings what was left out or repaired, in the order met; at most 50 and one that counts the rest
 */
public record Reading(Corpus corpus, List<Warning> warnings) {
    public Reading {
        warnings = List.copyOf(warnings);
    }
}
