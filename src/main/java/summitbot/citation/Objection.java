package summitbot.citation;

/** What one of the checks has found. */
record Objection(Flaw flaw, String detail) {}
