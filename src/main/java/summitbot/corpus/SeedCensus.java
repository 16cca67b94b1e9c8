package summitbot.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Walks the seeds and adds up what it sees; the order of the files does not matter. */
final class SeedCensus extends SimpleFileVisitor<Path> {
    /** Spreads bits; the golden ratio in 64 bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Path root;
    private long files;
    private long print;

    SeedCensus(Path root) {
        this.root = root;
    }

    SeedState state() {
        return new SeedState(files, print);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return SeedWalk.isHidden(folder) && !folder.equals(root)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!SeedWalk.isHidden(file)) {
            files++;
            print += print(file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException closed) {
        print += file.hashCode();
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException closed) {
        print += closed == null ? 0 : folder.hashCode();
        return FileVisitResult.CONTINUE;
    }

    private static long print(Path file, BasicFileAttributes attributes) {
        try {
            BasicFileAttributes meant =
                    attributes.isSymbolicLink() ? Files.readAttributes(file, BasicFileAttributes.class) : attributes;
            long hash = file.hashCode() * SPREAD + meant.size();
            hash = hash * SPREAD + meant.lastModifiedTime().hashCode();
            hash = hash * SPREAD + Objects.hashCode(meant.fileKey());
            return hash * SPREAD + (Files.isReadable(file) ? 1 : 0);
        } catch (IOException leadsNowhere) {
            return file.hashCode();
        }
    }
}
