package cn.gov.zs.platform.local.mongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The one file behind the stand-in: an MVStore that commits when told to, not when it likes. */
final class MvStoreFile implements GroupCommit.Store {

    private static final int CANNOT_WRITE = 74;

    /**
     * After this long the space of replaced pages is used again. The store's own 45 s make up for commits that reach the
     * disk late; ours are synced before the next one begins, and a busy file would otherwise grow for nothing.
     */
    private static final int MILLIS_BEFORE_REUSE = 5_000;

    /** This part of the heap keeps pages, where the store's own 16 MiB would read most of them from the file again and again. */
    private static final int HEAP_BY_CACHE = 6;

    private static final long MEBIBYTE = 1 << 20;

    /** How values stand in the file; a file that does not say so was written before it could. */
    private static final String FORMAT = "format";

    private static final String BSON = "bson";

    private final MVStore store;

    private MvStoreFile(MVStore store) {
        this.store = store;
    }

    /**
     * Opens the file, made with its directory when absent. Other processes are kept out by the store's own file lock.
     *
     * @throws IOException when the directory cannot be made, or an earlier version of the stand-in wrote the file
     */
    static MvStoreFile open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .cacheSize((int) (Runtime.getRuntime().maxMemory() / HEAP_BY_CACHE / MEBIBYTE))
                .open();
        store.setRetentionTime(MILLIS_BEFORE_REUSE);
        boolean written = !store.getMapNames().isEmpty();
        MVMap<String, String> about = store.openMap("about");
        if (written && !BSON.equals(about.get(FORMAT))) {
            store.close();
            throw new IOException(file + " was written by an earlier version; begin anew with --fresh");
        }
        about.put(FORMAT, BSON);
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
