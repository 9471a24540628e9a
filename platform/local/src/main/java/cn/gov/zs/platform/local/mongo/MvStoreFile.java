package cn.gov.zs.platform.local.mongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** The one file behind the stand-in: an MVStore that commits when told to, not when it likes. */
final class MvStoreFile implements GroupCommit.Store {

    private static final int CANNOT_WRITE = 74;

    /**
     * After this long the space of replaced pages is used again. The store's own 45 s make up for commits that reach the
     * disk late; ours are synced before the next one begins, and a busy file would otherwise grow for nothing.
     */
    private static final int MILLIS_BEFORE_REUSE = 5_000;

    private final MVStore store;

    private MvStoreFile(MVStore store) {
        this.store = store;
    }

    /** Opens the file, made with its directory when absent. Other processes are kept out by the store's own file lock. */
    static MvStoreFile open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .open();
        store.setRetentionTime(MILLIS_BEFORE_REUSE);
        return new MvStoreFile(store);
    }

    MVStore store() {
        return store;
    }

    @Override
    public boolean dirty() {
        return store.hasUnsavedChanges();
    }

    @Override
    public void commit() {
        orEnd(store::commit);
    }

    @Override
    public void sync() {
        orEnd(store::sync);
    }

    /** A store that cannot write any more must not answer any more: the launcher starts a fresh one from the file. */
    private static void orEnd(Runnable write) {
        try {
            write.run();
        } catch (RuntimeException failed) {
            failed.printStackTrace();
            Runtime.getRuntime().halt(CANNOT_WRITE);
        }
    }
}
