package summitbot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

/** A file with a key or a token, and the variable that names it. */
record SecretFile(String variable, Path path) {
    /** Whether everybody on the machine may read it; never where the file system has no such rights. */
    boolean isOpen() throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_READ);
    }

    /** In the words of the language model, so that the doctor sees that it is one and the same. */
    String complaint() {
        return variable + ": everybody can read " + path + ". Run: chmod 600 " + path;
    }
}
