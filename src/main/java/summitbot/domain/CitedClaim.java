package summitbot.domain;

import java.util.List;

/**
 * One line of an answer with what supports it.
 *
 * @param citations at least one
 */
public record CitedClaim(String text, List<Citation> citations) {
    public CitedClaim {
        citations = List.copyOf(citations);
        if (text.isBlank() || citations.isEmpty()) {
            throw new IllegalArgumentException("a claim needs a text and a citation");
        }
    }
}
