package summitbot.retrieval;

import java.util.Set;

/**
 * What to look for.
 *
 * @param text any text; only its first {@value #LONGEST} characters are looked at
 * @param within ids of the only sources to look in; empty means all
 * @param limit most passages to return, at least 1
 */
public record Search(String text, Set<String> within, int limit) {
    static final int LONGEST = 10_000;

    public Search {
        text = text.substring(0, Math.min(text.length(), LONGEST));
        within = Set.copyOf(within);
        if (limit < 1) {
            throw new IllegalArgumentException("no limit: " + limit);
        }
    }
}
