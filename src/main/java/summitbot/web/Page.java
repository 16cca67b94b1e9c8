package summitbot.web;

/** What is sent back. */
record Page(int status, String type, String body) {
    static final String HTML = "text/html; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String JSON = "application/json";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    static final Page NOT_FOUND = text(404, "There is nothing here.\n");
    static final Page NOT_ALLOWED = text(405, "Only GET and HEAD are answered.\n");
    static final Page BROKEN = text(500, "Something broke; the log of the bot tells what.\n");

    static Page text(int status, String text) {
        return new Page(status, TEXT, text);
    }

    static Page html(int status, String html) {
        return new Page(status, HTML, html);
    }

    static Page json(int status, String json) {
        return new Page(status, JSON, json);
    }

    static Page figures(String text) {
        return new Page(200, PROMETHEUS, text);
    }
}
