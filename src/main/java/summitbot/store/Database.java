package summitbot.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One connection, one transaction at a time. */
final class Database implements AutoCloseable {
    private static final Set<SQLiteErrorCode> DAMAGE =
            Set.of(SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_NOTADB);

    /** What is done in a transaction. */
    interface Work<T> {
        T in(Sql sql) throws SQLException;
    }

    private final Connection connection;
    private final Sql sql;
    private final ReentrantLock lock = new ReentrantLock(true);

    Database(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        try {
            connection = config.createConnection("jdbc:sqlite:" + file);
            sql = new Sql(connection);
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    /** Durable when it returns; without any effect when it throws. */
    <T> T run(Work<T> work) {
        lock.lock();
        try {
            sql.run("BEGIN IMMEDIATE");
            T result = work.in(sql);
            sql.run("COMMIT");
            return result;
        } catch (SQLException e) {
            rollBack(e);
            throw translated(e);
        } catch (RuntimeException | Error e) {
            rollBack(e);
            throw e;
        } finally {
            lock.unlock();
        }
    }

    /** Moves the log into the file and empties it, so that nothing deleted is left on disk. */
    void scrub() {
        lock.lock();
        try {
            sql.list("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getLong(1));
        } catch (SQLException e) {
            throw translated(e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw translated(e);
        } finally {
            lock.unlock();
        }
    }

    /** SQLite itself has rolled back after some errors, a full disk among them; then there is nothing left to do here. */
    private void rollBack(Throwable cause) {
        try {
            sql.run("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Whether a file is none of a database, or a broken one. */
    static boolean isDamaged(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            return !new Sql(connection)
                    .list("PRAGMA quick_check(1)", row -> row.getString(1))
                    .equals(List.of("ok"));
        } catch (SQLException e) {
            if (isDamage(e)) {
                return true;
            }
            throw translated(e);
        }
    }

    private static boolean isDamage(SQLException e) {
        return e instanceof SQLiteException sqlite && DAMAGE.contains(sqlite.getResultCode());
    }

    private static StoreException translated(SQLException e) {
        if (isDamage(e)) {
            return new StoreException(
                    "A database in the data folder is damaged; \"summit-bot doctor --fix\" starts it anew.", e);
        }
        if (e instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL) {
            return new StoreException("The disk of the data folder is full.", e);
        }
        return new StoreException("The data folder cannot be used: " + e.getMessage(), e);
    }
}
