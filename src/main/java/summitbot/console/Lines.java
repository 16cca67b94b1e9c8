package summitbot.console;

import java.util.Optional;

/** Where questions come from: a person who types, or a pipe. */
interface Lines {
    /** The next line; empty at the end of the input. */
    Optional<String> next();

    /** Calls back when the person wants what is running now to stop. */
    void onStop(Runnable stop);
}
