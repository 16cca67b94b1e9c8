package summitbot.telegram.render;

import java.util.ArrayList;
import java.util.List;
import summitbot.telegram.render.Text.Mark;

/** Arithmetic of marks. */
final class Marks {
    private Marks() {}

    /** What is left of the marks between two places, counted from the first. */
    static List<Mark> cut(List<Mark> marks, int start, int end) {
        List<Mark> cut = new ArrayList<>();
        for (Mark mark : marks) {
            int from = Math.max(mark.start(), start);
            int to = Math.min(mark.end(), end);
            if (from < to) {
                cut.add(new Mark(mark.style(), from - start, to - start, mark.url()));
            }
        }
        return cut;
    }

    /** The parts of a mark that lie outside of others, which are in order. */
    static List<Mark> without(Mark mark, List<Mark> others) {
        List<Mark> left = new ArrayList<>();
        int from = mark.start();
        for (Mark other : others) {
            if (other.start() < mark.end() && other.end() > from) {
                add(left, mark, from, other.start());
                from = Math.max(from, other.end());
            }
        }
        add(left, mark, from, mark.end());
        return left;
    }

    private static void add(List<Mark> left, Mark mark, int from, int to) {
        if (from < to) {
            left.add(new Mark(mark.style(), from, to, mark.url()));
        }
    }
}
