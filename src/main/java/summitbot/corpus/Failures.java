package summitbot.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says in plain words why a file could not be read; the system's own words may hold a name with control characters. */
final class Failures {
    private Failures() {}

    static String why(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "may not be read: allow this user to read it.";
            case NoSuchFileException gone -> "was gone when it was to be read.";
            case FileSystemException told ->
                unreadable(Objects.requireNonNullElse(told.getReason(), "no reason given"));
            default -> unreadable(failure.getClass().getSimpleName());
        };
    }

    private static String unreadable(String reason) {
        return "could not be read (" + Printable.of(reason) + ").";
    }
}
