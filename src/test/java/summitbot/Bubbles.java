package summitbot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import summitbot.telegram.fake.Shown;

/** Draws a chat: what a person says on the right, what the bot shows on the left with its formatting and buttons. */
final class Bubbles {
    private static final int WIDTH = 560;
    private static final int LINE = 20;
    private static final int LETTERS = 58;
    private static final double LETTER = 6.9;
    private static final int MARGIN = 12;

    private final StringBuilder drawn = new StringBuilder();
    private int at = MARGIN;

    void said(String text) {
        int width = (int) (text.length() * LETTER) + 2 * MARGIN;
        box(WIDTH - MARGIN - width, width, LINE + MARGIN, "#d9fdd3");
        line(WIDTH - width, at + LINE, run(text, ""));
        at += LINE + 2 * MARGIN;
    }

    void pressed(String label) {
        line(WIDTH / 2 - 60, at + MARGIN, run("taps " + label, " fill=\"#667781\" font-size=\"12\""));
        at += LINE + MARGIN / 2;
    }

    void received(Shown shown) {
        Wrapped text = Wrapped.of(shown.text(), LETTERS);
        box(MARGIN, WIDTH - 6 * MARGIN, text.lines().size() * LINE + MARGIN, "#ffffff");
        for (Wrapped.Line wrapped : text.lines()) {
            at += LINE;
            if (isStyled(shown, wrapped.start(), "expandable_blockquote")) {
                drawn.append(String.format(
                        Locale.ROOT,
                        "<rect x=\"%d\" y=\"%d\" width=\"3\" height=\"%d\" fill=\"#3390ec\"/>%n",
                        MARGIN + 6,
                        at - 15,
                        LINE));
            }
            line(2 * MARGIN, at, runs(shown, wrapped));
        }
        at += MARGIN;
        buttons(shown.look().markup().path("inline_keyboard"));
        at += MARGIN;
    }

    String svg() {
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"Helvetica, Arial,"
                        + " sans-serif\" font-size=\"14\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#e6ebee\"/>%n%s</svg>%n",
                WIDTH,
                at,
                drawn);
    }

    private void buttons(JsonNode rows) {
        for (JsonNode row : rows) {
            int width = (WIDTH - 6 * MARGIN - 4 * (row.size() - 1)) / Math.max(1, row.size());
            int x = MARGIN;
            at += 4;
            for (JsonNode button : row) {
                box(x, width, LINE + 6, "#c8d6e0");
                String label = button.path("text").asText();
                line(x + width / 2 - (int) (label.length() * LETTER / 2), at + LINE - 1, run(label, ""));
                x += width + 4;
            }
            at += LINE + 6;
        }
    }

    private static String runs(Shown shown, Wrapped.Line line) {
        StringBuilder runs = new StringBuilder();
        int from = line.start();
        for (int i = line.start() + 1; i <= line.end(); i++) {
            if (i == line.end() || isStyled(shown, i, "bold") != isStyled(shown, from, "bold")) {
                String style = isStyled(shown, from, "bold") ? " font-weight=\"bold\"" : "";
                runs.append(run(shown.text().substring(from, i), style));
                from = i;
            }
        }
        return runs.toString();
    }

    private static boolean isStyled(Shown shown, int place, String type) {
        for (JsonNode entity : shown.look().entities()) {
            int start = entity.path("offset").asInt();
            boolean inside =
                    start <= place && place < start + entity.path("length").asInt();
            if (inside && entity.path("type").asText().equals(type)) {
                return true;
            }
        }
        return false;
    }

    private void box(int x, int width, int height, String colour) {
        drawn.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"10\" fill=\"%s\"/>%n",
                x,
                at,
                width,
                height,
                colour));
    }

    private void line(int x, int y, String runs) {
        drawn.append(
                String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" xml:space=\"preserve\">%s</text>%n", x, y, runs));
    }

    private static String run(String text, String style) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<tspan" + style + ">" + escaped + "</tspan>";
    }
}
