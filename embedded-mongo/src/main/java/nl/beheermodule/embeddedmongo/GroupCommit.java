package nl.beheermodule.embeddedmongo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Many readers or one writer; and a writer returns only when its change is in the file. Whoever commits does so for all
 * writers that were ready by then, so that waiting writers share one commit. A commit costs the same for one as for many:
 * while there are many, it waits a moment for more of them.
 */
final class GroupCommit {

    private static final int MANY = 4;
    private static final long MOMENT = Duration.ofMillis(2).toNanos();

    private final Storage storage;
    private final boolean fsync;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final ReentrantLock committing = new ReentrantLock(true);
    private volatile long written;
    private long committed;
    private long sharedLast;

    /** {@code fsync}: safe against power failure also, not only against the death of the process. */
    GroupCommit(Storage storage, boolean fsync) {
        this.storage = storage;
        this.fsync = fsync;
    }

    <T> T read(Supplier<T> work) {
        lock.readLock().lock();
        try {
            return work.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    <T> T write(Supplier<T> work) {
        long mine;
        T result;
        lock.writeLock().lock();
        try {
            result = work.get();
        } finally {
            mine = ++written;
            lock.writeLock().unlock();
        }
        if (storage.isDurable()) {
            awaitCommit(mine);
        }
        return result;
    }

    private void awaitCommit(long mine) {
        committing.lock();
        try {
            if (committed >= mine) {
                return;
            }
            if (sharedLast >= MANY) {
                LockSupport.parkNanos(MOMENT);
            }
            long upTo = read(() -> {
                storage.commit();
                return written;
            });
            if (fsync) {
                storage.sync();
            }
            sharedLast = upTo - committed;
            committed = upTo;
        } finally {
            committing.unlock();
        }
    }
}
