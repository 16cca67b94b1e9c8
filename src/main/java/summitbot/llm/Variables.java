package summitbot.llm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Optional;

/** The environment, where an empty variable counts as absent and {@code NAME_FILE} may hold the value of NAME. */
record Variables(Map<String, String> environment) {
    private static final int LONGEST_SECRET = 4096;

    Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    boolean has(String name) {
        return value(name).isPresent() || value(name + "_FILE").isPresent();
    }

    Optional<Secret> secret(String name) throws SetupException {
        Optional<String> file = value(name + "_FILE");
        if (file.isPresent() && value(name).isPresent()) {
            throw new SetupException(name + " and " + name + "_FILE are both set: keep one of them.");
        }
        Optional<String> text = file.isPresent() ? Optional.of(read(name + "_FILE", file.get())) : value(name);
        if (text.isPresent() && !text.get().matches("[\\x21-\\x7E]{1," + LONGEST_SECRET + "}")) {
            throw new SetupException((file.isPresent() ? name + "_FILE" : name)
                    + " does not hold a key: one line of printable ASCII without spaces is expected.");
        }
        return text.map(Secret::new);
    }

    private static String read(String variable, String name) throws SetupException {
        Path file = Path.of(name);
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")
                    && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
                throw new SetupException(variable + ": everybody can read " + name + ". Run: chmod 600 " + name);
            }
            if (Files.size(file) > LONGEST_SECRET) {
                throw new SetupException(variable + ": " + name + " is too large to hold a key.");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new SetupException(variable + ": " + name + " cannot be read. Name a readable file with the key.");
        }
    }
}
