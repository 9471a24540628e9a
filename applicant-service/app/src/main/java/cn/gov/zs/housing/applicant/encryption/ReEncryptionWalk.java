package cn.gov.zs.housing.applicant.encryption;

import cn.gov.zs.housing.applicant.encryption.SealedCollection.Rewriting;
import cn.gov.zs.platform.crypto.FieldCipher;
import java.util.List;

/** Walks once over everything that is under another key than the active one, and rewrites it. */
public final class ReEncryptionWalk {
    private static final int BATCH = 50;

    private final FieldCipher cipher;
    private final List<SealedCollection> collections;
    private final Guard guard;

    /** Holds a walk back. */
    public interface Guard {
        /** Asked before each batch: whether the work is still this replica's. */
        boolean goOn();

        /** Called before each document, to keep the rate. */
        void waitForTurn() throws InterruptedException;
    }

    /** What a walk came to. */
    public record Walked(int rewritten, int unreadable) {
        private Walked and(Rewriting next) {
            return switch (next) {
                case DONE -> new Walked(rewritten + 1, unreadable);
                case GONE -> this;
                case UNREADABLE -> new Walked(rewritten, unreadable + 1);
            };
        }
    }

    public ReEncryptionWalk(FieldCipher cipher, List<SealedCollection> collections, Guard guard) {
        this.cipher = cipher;
        this.collections = List.copyOf(collections);
        this.guard = guard;
    }

    /** Walks once; ends early when the guard says so. */
    public Walked walk() throws InterruptedException {
        var walked = new Walked(0, 0);
        for (var collection : collections) {
            walked = walk(collection, walked);
        }
        return walked;
    }

    private Walked walk(SealedCollection collection, Walked before) throws InterruptedException {
        var walked = before;
        var last = "";
        while (guard.goOn()) {
            var ids = collection.idsNotUnder(cipher.activeKey(), last, BATCH);
            if (ids.isEmpty()) {
                return walked;
            }
            for (var id : ids) {
                guard.waitForTurn();
                walked = walked.and(collection.rewrite(id));
            }
            last = ids.getLast();
        }
        return walked;
    }

    /** How many documents are under another key than the active one. */
    public long remaining() {
        var active = cipher.activeKey();
        return collections.stream()
                .mapToLong(collection -> collection.countNotUnder(active))
                .sum();
    }
}
