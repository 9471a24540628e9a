package cn.gov.zs.platform.local.mongo;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets a reply leave only after everything it may speak of is on the disk, with one disk sync for all who wait.
 *
 * <p>Writes run between commits, never across one: a commit therefore holds whole messages only, so that a crash cannot
 * bring back a unique index entry without its document. Whoever is done while no commit runs commits for all who are done
 * by then; those who come meanwhile are served together by the next one.
 */
final class GroupCommit {

    /** The store behind: what it holds since the last commit, and how to make that permanent. */
    interface Store {

        /** Whether anything was changed since the last commit. */
        boolean dirty();

        /** Writes all changes to the file. Never called while a write runs. */
        void commit();

        /** Returns once all that was committed is on the disk. May run while writes run. */
        void sync();
    }

    private final Store store;
    private final ReadWriteLock writes = new ReentrantReadWriteLock(true);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition commitEnded = lock.newCondition();

    /** How many commits were begun; counted before the store is told, so that "not dirty" never hides one under way. */
    private volatile long begun;

    /** The last commit known to be on the disk. Guarded by {@link #lock}. */
    private long safe;

    /** Whether somebody commits now. Guarded by {@link #lock}. */
    private boolean committing;

    GroupCommit(Store store) {
        this.store = store;
    }

    /** Does work that may change the store; returns, or fails, once all changes made until then are on the disk. */
    <T> T write(Supplier<T> work) {
        long needed;
        writes.readLock().lock();
        try {
            return work.get();
        } finally {
            // also when the work failed: an unordered batch may have written before it did
            needed = commitThatHoldsAllSeen();
            writes.readLock().unlock();
            awaitSafe(needed);
        }
    }

    /**
     * Does work that only reads; returns once all it may have seen is on the disk: nobody may learn, and publish, what a
     * crash could still take back.
     */
    <T> T read(Supplier<T> work) {
        T result = work.get();
        awaitSafe(commitThatHoldsAllSeen());
        return result;
    }

    private long commitThatHoldsAllSeen() {
        boolean dirty = store.dirty();
        return dirty ? begun + 1 : begun;
    }

    private void awaitSafe(long needed) {
        lock.lock();
        try {
            while (safe < needed) {
                if (committing) {
                    commitEnded.awaitUninterruptibly();
                } else {
                    commitForAll();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // only the one who commits counts
    private void commitForAll() {
        committing = true;
        lock.unlock();
        long mine = 0;
        try {
            writes.writeLock().lock();
            try {
                begun++;
                mine = begun;
                store.commit();
            } finally {
                writes.writeLock().unlock();
            }
            store.sync();
        } catch (RuntimeException | Error failed) {
            mine = 0;
            throw failed;
        } finally {
            lock.lock();
            committing = false;
            safe = Math.max(safe, mine);
            commitEnded.signalAll();
        }
    }
}
