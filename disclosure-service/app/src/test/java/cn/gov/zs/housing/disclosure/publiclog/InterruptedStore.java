package cn.gov.zs.housing.disclosure.publiclog;

import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.platform.tlog.SignatureLine;
import cn.gov.zs.platform.tlog.SignedNote;
import cn.gov.zs.platform.tlog.Tile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A store under which something happens before or after each write, such as the end of the process. */
final class InterruptedStore implements LogStore {
    /** What a process sees that is killed: nothing more. */
    static final class KilledException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Happens around writes. */
    interface Interruption {
        void before(String write);

        void after(String write);
    }

    private final LogStore store;
    private final Interruption interruption;

    InterruptedStore(LogStore store, Interruption interruption) {
        this.store = store;
        this.interruption = interruption;
    }

    /**
     * A process that is killed at its n-th write.
     *
     * @param happened whether the database still took that write
     */
    static InterruptedStore killed(LogStore store, int write, boolean happened) {
        return new InterruptedStore(store, new Interruption() {
            private int left = write;

            @Override
            public synchronized void before(String ignored) {
                if (left < 0 || (left == 0 && !happened)) {
                    left = -1;
                    throw new KilledException();
                }
            }

            @Override
            public synchronized void after(String ignored) {
                if (left-- <= 0) {
                    throw new KilledException();
                }
            }
        });
    }

    /** A process that is held up once, before its n-th write of this name, while others go on. */
    static InterruptedStore heldUp(LogStore store, String write, int which, Runnable meanwhile) {
        var count = new AtomicInteger();
        return new InterruptedStore(store, before(write, () -> {
            if (count.incrementAndGet() == which) {
                meanwhile.run();
            }
        }));
    }

    /** A process whose writes of this name are counted. */
    static InterruptedStore counting(LogStore store, String write, AtomicInteger count) {
        return new InterruptedStore(store, before(write, count::incrementAndGet));
    }

    private static Interruption before(String write, Runnable happens) {
        return new Interruption() {
            @Override
            public void before(String name) {
                if (name.equals(write)) {
                    happens.run();
                }
            }

            @Override
            public void after(String name) {}
        };
    }

    @Override
    public Optional<SignedNote> checkpoint() {
        return store.checkpoint();
    }

    @Override
    public void publish(long size, SignedNote checkpoint) {
        interruption.before("publish");
        store.publish(size, checkpoint);
        interruption.after("publish");
    }

    @Override
    public boolean cosign(long size, SignatureLine line) {
        return store.cosign(size, line);
    }

    @Override
    public List<LogEntry> bundle(long index) {
        return store.bundle(index);
    }

    @Override
    public boolean append(long bundle, int already, List<LogEntry> entries) {
        interruption.before("append");
        boolean appended = store.append(bundle, already, entries);
        interruption.after("append");
        return appended;
    }

    @Override
    public void put(Tile tile, byte[] hashes) {
        interruption.before("put");
        store.put(tile, hashes);
        interruption.after("put");
    }

    /** One after the other: a crash may leave any of them. */
    @Override
    public void index(List<IndexedEntry> entries) {
        for (var entry : entries) {
            interruption.before("index");
            store.index(List.of(entry));
            interruption.after("index");
        }
    }

    @Override
    public Set<EntryId> indexed(Collection<EntryId> ids) {
        return store.indexed(ids);
    }

    @Override
    public Optional<StoredEntry> find(EntryId id) {
        return store.find(id);
    }

    @Override
    public Page<StoredEntry> list(Optional<String> itemId, int page, int size) {
        return store.list(itemId, page, size);
    }

    @Override
    public byte[] get(Tile tile) {
        return store.get(tile);
    }
}
