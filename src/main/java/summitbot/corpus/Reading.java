package summitbot.corpus;

import java.util.List;
import summitbot.domain.Corpus;

/**
 * What was read from the seeds.
 *
 * @param warnings what was left out or repaired, in the order met; at most 50 and one that counts the rest
 * @param whole for the next reading, where files may be damaged
 */
public record Reading(Corpus corpus, List<Warning> warnings, Whole whole) {
    static final Reading NOTHING = new Reading(new Corpus(List.of(), List.of()), List.of(), Whole.NOTHING);

    public Reading {
        warnings = List.copyOf(warnings);
    }
}
