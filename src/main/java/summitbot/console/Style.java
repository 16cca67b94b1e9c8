package summitbot.console;

/** How a piece of text looks, with and without colours. */
enum Style {
    PLAIN("", ""),
    STRONG("1", ""),
    FAINT("2", ""),
    MARK("36", ""),
    CITED("1;4", "**");

    private final String code;

    /** What stands around the text where there are no colours to set it off. */
    final String fence;

    Style(String code, String fence) {
        this.code = code;
        this.fence = fence;
    }

    /** The terminal's command that starts this look after any other. */
    String start() {
        return code.isEmpty() ? "\u001B[0m" : "\u001B[0;" + code + "m";
    }
}
