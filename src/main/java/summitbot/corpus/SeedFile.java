package summitbot.corpus;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path real path, free of symbolic links
 * @param name path relative to the seeds with '/', made printable
 */
record SeedFile(Path path, String name, Format format) {}
