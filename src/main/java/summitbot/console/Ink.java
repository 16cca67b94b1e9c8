package summitbot.console;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jline.utils.WCWidth;
import summitbot.chat.Printable;

/** A paragraph of styled text. The one door to the screen: nothing gets in but what is {@link Printable}. */
final class Ink {
    private static final String INDENT = "  ";

    private final boolean colour;
    private final StringBuilder text = new StringBuilder();
    private final List<Style> styles = new ArrayList<>();

    Ink(boolean colour) {
        this.colour = colour;
    }

    Ink add(Style style, String added) {
        String fence = colour ? "" : style.fence;
        text.append(fence).append(Printable.of(added)).append(fence);
        while (styles.size() < text.length()) {
            styles.add(style);
        }
        return this;
    }

    /** The paragraph with its line end, broken between words to at most {@code width} columns; 0 breaks nothing. */
    String render(int width) {
        BitSet breaks = breaks(width);
        StringBuilder rendered = new StringBuilder();
        Style now = Style.PLAIN;
        for (int i = 0; i < text.length(); i++) {
            if (colour && styles.get(i) != now) {
                now = styles.get(i);
                rendered.append(now.start());
            }
            if (breaks.get(i)) {
                rendered.append('\n').append(INDENT);
            } else {
                rendered.append(text.charAt(i));
            }
        }
        return rendered.append(now == Style.PLAIN ? "\n" : Style.PLAIN.start() + "\n")
                .toString();
    }

    /** The spaces that become line ends. */
    private BitSet breaks(int width) {
        BitSet breaks = new BitSet();
        int column = 0;
        int space = -1;
        int columnAfterSpace = 0;
        for (int i = 0; width > 0 && i < text.length(); i++) {
            char unit = text.charAt(i);
            column = unit == '\n' ? 0 : column + columns(i);
            if (unit == ' ') {
                space = i;
                columnAfterSpace = column;
            }
            if (column > width && space >= 0) {
                breaks.set(space);
                column = INDENT.length() + column - columnAfterSpace;
                space = -1;
            }
        }
        return breaks;
    }

    private int columns(int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? 0 : Math.max(0, WCWidth.wcwidth(text.codePointAt(index)));
    }
}
