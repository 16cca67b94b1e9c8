package summitbot.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data folder of one bot, locked against a second one. Safe for use by several threads. */
public final class Store implements AutoCloseable {
    private static final String FILE = "summit-bot.db";

    private final FileChannel lock;
    private final Database database;
    private final Journal journal;
    private final Questions questions;
    private final Feedback feedback;
    private final Usage usage;

    private Store(FileChannel lock, Path file, InstantSource clock) {
        this.lock = lock;
        database = new Database(file);
        database.run(sql -> {
            Schema.bringUpToDate(sql);
            return true;
        });
        journal = new Journal(database, clock);
        questions = new Questions(database, clock);
        feedback = new Feedback(database, clock);
        usage = new Usage(database, clock);
    }

    /**
     * Opens the folder, and makes it when it is not there.
     *
     * @throws StoreException when another bot uses it or it cannot be written
     */
    public static Store open(Path folder, InstantSource clock) {
        FileChannel lock = lock(folder);
        try {
            return new Store(lock, folder.resolve(FILE), clock);
        } catch (StoreException e) {
            release(lock);
            throw e;
        }
    }

    /** What people think of the answers of the bot of this folder, which may be running. */
    public static List<Feedback.Opinion> opinions(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Database database = new Database(file)) {
            return database.run(sql -> {
                Schema.bringUpToDate(sql);
                return Feedback.all(sql);
            });
        }
    }

    /** The databases of a folder that cannot be read any more. */
    public static List<Path> damaged(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".db"))
                    .filter(Database::isDamaged)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StoreException("The data folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Takes damaged databases out of the way, so that new ones are begun; gives their new names.
     *
     * @throws StoreException when a bot uses the folder
     */
    public static List<Path> setAside(Path folder) {
        FileChannel lock = lock(folder);
        try {
            List<Path> aside = new ArrayList<>();
            for (Path file : damaged(folder)) {
                for (String part : List.of("", "-wal", "-shm")) {
                    Path from = Path.of(file + part);
                    if (Files.exists(from)) {
                        Files.move(from, Path.of(file + ".broken" + part), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
                aside.add(Path.of(file + ".broken"));
            }
            return aside;
        } catch (IOException e) {
            throw new StoreException("A damaged database cannot be set aside: " + e.getMessage(), e);
        } finally {
            release(lock);
        }
    }

    public Journal journal() {
        return journal;
    }

    public Questions questions() {
        return questions;
    }

    public Feedback feedback() {
        return feedback;
    }

    public Usage usage() {
        return usage;
    }

    /** Removes everything of this person from the disk, wherever they wrote. */
    public void erase(long person) {
        database.run(sql -> {
            sql.run("DELETE FROM feedback WHERE person = ?", person);
            sql.run("DELETE FROM question WHERE person = ?", person);
            sql.run("DELETE FROM inbox WHERE person = ?", person);
            sql.run("DELETE FROM quarantine WHERE payload LIKE ?", "%" + person + "%");
            return sql.run("DELETE FROM usage WHERE person = ?", person);
        });
        database.scrub();
    }

    /** Everything of a chat goes on under another id. */
    public void move(long from, long to) {
        database.run(sql -> {
            sql.run("UPDATE inbox SET chat = ? WHERE chat = ?", to, from);
            sql.run("UPDATE part SET chat = ? WHERE chat = ?", to, from);
            return sql.run("UPDATE question SET chat = ? WHERE chat = ?", to, from);
        });
    }

    @Override
    public void close() {
        database.close();
        release(lock);
    }

    private static FileChannel lock(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("summit-bot.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock taken = tryLock(channel);
            if (taken == null) {
                channel.close();
                throw new StoreException("Another bot is using the data folder " + folder + "; stop it first.");
            }
            return channel;
        } catch (IOException e) {
            throw new StoreException("The data folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** The same process is refused by an exception, another one by null. */
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException e) {
            return null;
        }
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new StoreException("The lock of the data folder cannot be released: " + e.getMessage(), e);
        }
    }
}
