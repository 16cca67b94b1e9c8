package summitbot.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be typed instead of a question. */
enum Command {
    SOURCES("", "what the answers come from"),
    SHOW(" N", "the whole passage behind mark N of the last answer"),
    WHY("", "how the last answer came about"),
    NEW("", "forget this conversation"),
    HELP("", "this list"),
    QUIT("", "leave, as Ctrl-D does");

    private final String argument;
    private final String meaning;

    Command(String argument, String meaning) {
        this.argument = argument;
        this.meaning = meaning;
    }

    static Optional<Command> named(String word) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Command::word).toList();
    }

    static List<String> help() {
        return Arrays.stream(values())
                .map(command ->
                        String.format(Locale.ROOT, "%-9s  %s", command.word() + command.argument, command.meaning))
                .toList();
    }

    String word() {
        return "/" + name().toLowerCase(Locale.ROOT);
    }
}
