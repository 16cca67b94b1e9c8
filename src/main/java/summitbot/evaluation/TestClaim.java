package summitbot.evaluation;

import java.util.List;

/**
 * A sentence that somebody has held against texts.
 *
 * @param references texts that are said to support it
 * @param supported whether they do, all together
 */
public record TestClaim(String id, String claim, List<String> references, boolean supported) {
    public TestClaim {
        references = List.copyOf(references);
    }
}
