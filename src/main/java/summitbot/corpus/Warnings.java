package summitbot.corpus;

import java.util.ArrayList;
import java.util.List;

/** Collects warnings; past a number it only counts, so that a hostile folder cannot fill the screen. */
final class Warnings {
    private final int most;
    private final List<Warning> listed = new ArrayList<>();
    private long unlisted;
    private int damages;

    Warnings(int most) {
        this.most = most;
    }

    /** The name is made printable here; the rest of the sentence must hold nothing from the file. */
    void add(String name, String whatIsWrong) {
        if (listed.size() < most) {
            listed.add(new Warning(Printable.of(name) + " " + whatIsWrong));
        } else {
            unlisted++;
        }
    }

    /** As {@link #add}, for something of the file that is lost by it. */
    void damage(String name, String whatIsWrong) {
        damages++;
        add(name, whatIsWrong);
    }

    int damages() {
        return damages;
    }

    List<Warning> list() {
        List<Warning> all = new ArrayList<>(listed);
        if (unlisted > 0) {
            all.add(new Warning("And " + unlisted + " more files or lines have a problem."));
        }
        return List.copyOf(all);
    }
}
