package summitbot;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the doctor found.
 *
 * @param detail what is there, or what is wrong and how to mend it
 * @param cure mends it, and says what it did; empty when there is nothing to mend or only a person can
 */
record Finding(String subject, boolean fine, String detail, Optional<Supplier<String>> cure) {
    static Finding fine(String subject, String detail) {
        return new Finding(subject, true, detail, Optional.empty());
    }

    static Finding wrong(String subject, String detail) {
        return new Finding(subject, false, detail, Optional.empty());
    }

    static Finding curable(String subject, String detail, Supplier<String> cure) {
        return new Finding(subject, false, detail, Optional.of(cure));
    }

    /** Points at the first of the earlier ones that says all of it: what one cure mends is told once. */
    Finding behind(List<Finding> earlier) {
        return earlier.stream()
                .filter(one -> !fine && one.detail.contains(detail))
                .findFirst()
                .map(one -> new Finding(subject, false, "see " + one.subject + ": the same cure mends this", cure))
                .orElse(this);
    }

    String line() {
        return line(fine ? "ok" : "WRONG", detail);
    }

    /** As the other lines about the subject. */
    String line(String state, String text) {
        return String.format("%-6s  %-9s  %s", state, subject, text);
    }
}
