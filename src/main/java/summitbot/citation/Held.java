package summitbot.citation;

import java.util.List;
import summitbot.domain.Passage;

/**
 * A claim that is held against passages.
 *
 * @param before what was shown just before, to know who "he" is; may be empty
 * @param others passages that it could have cited and does not
 */
record Held(Claim claim, String before, List<Passage> cited, List<Passage> others) {
    static Held alone(String claim, List<Passage> cited) {
        return new Held(Claim.of(claim), "", cited, List.of());
    }

    List<Line> lines() {
        return Line.of(cited);
    }
}
