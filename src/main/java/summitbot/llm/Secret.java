package summitbot.llm;

/** A key that does not show itself when it is printed. */
record Secret(String value) {
    @Override
    public String toString() {
        return "***";
    }
}
