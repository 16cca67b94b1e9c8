package summitbot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The folder that belongs to the bot. Made for its owner only, since the history tells what was asked. */
final class DataFolder {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Path folder;

    /** @throws WrongSetUp when nothing can be written there */
    DataFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder, forOwner(folder));
        } catch (IOException | UnsupportedOperationException e) {
            throw unusable("cannot be made (" + e.getMessage() + ")");
        }
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw unusable("is not a folder that can be written to");
        }
    }

    Path path() {
        return folder;
    }

    /** What was typed on the console. */
    Path history() {
        return folder.resolve("history");
    }

    /** Where the embedding model is unpacked. */
    Path model() {
        return folder.resolve("model");
    }

    /** The index of the sources that come from {@code seeds}: each keeps its own, so that changing between two is free. */
    Path index(Path seeds) {
        String place = seeds.toAbsolutePath().normalize().toString();
        return folder.resolve("index")
                .resolve(UUID.nameUUIDFromBytes(place.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString());
    }

    /**
     * Does something while no other process does the same: two that build one index would break each other.
     *
     * @param waiting is told once when another process has to be waited for
     */
    <T> T alone(Supplier<T> work, Consumer<String> waiting) {
        try (FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = lock(channel, waiting);
            try {
                return work.get();
            } finally {
                lock.release();
            }
        } catch (IOException e) {
            throw unusable("cannot be locked (" + e.getMessage() + ")");
        }
    }

    private FileLock lock(FileChannel channel, Consumer<String> waiting) throws IOException {
        long start = System.nanoTime();
        Optional<FileLock> lock = tryLock(channel);
        if (lock.isEmpty()) {
            waiting.accept("Another process is building the index in " + folder + "; waiting for it.");
        }
        while (lock.isEmpty()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw unusable("is still in use by another process; wait for it or stop it");
            }
            pause();
            lock = tryLock(channel);
        }
        return lock.get();
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return Optional.ofNullable(lock);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private WrongSetUp unusable(String how) {
        return new WrongSetUp("The data folder " + folder + " " + how
                + ". Make it writable, or name another one with --data or SUMMIT_DATA.");
    }

    private static FileAttribute<?>[] forOwner(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
