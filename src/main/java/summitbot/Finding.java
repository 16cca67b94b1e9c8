package summitbot;

/**
 * What the doctor found.
 *
 * @param detail what is there, or what is wrong and how to mend it
 */
record Finding(String subject, boolean fine, String detail) {
    static Finding fine(String subject, String detail) {
        return new Finding(subject, true, detail);
    }

    static Finding wrong(String subject, String detail) {
        return new Finding(subject, false, detail);
    }

    String line() {
        return String.format("%-6s  %-9s  %s", fine ? "ok" : "WRONG", subject, detail);
    }
}
