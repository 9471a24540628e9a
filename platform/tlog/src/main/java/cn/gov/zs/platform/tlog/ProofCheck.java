package cn.gov.zs.platform.tlog;

import java.util.List;

/**
 * Checks proofs (the algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2). It shares nothing with {@link Proofs}, which makes them,
 * but the two hash functions.
 */
public final class ProofCheck {
    private ProofCheck() {}

    /** Whether the entry with this leaf hash stands at this index of the tree with this root. */
    public static boolean included(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        var hash = leaf;
        for (var next : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Merkle.node(next, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Merkle.node(hash, next);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the tree with the old root is the beginning of the other. */
    public static boolean consistent(long oldSize, Hash oldRoot, long size, Hash root, List<Hash> proof) {
        if (oldSize < 0 || oldSize > size) {
            return false;
        }
        if (oldSize == size) {
            return proof.isEmpty() && oldRoot.equals(root);
        }
        if (oldSize == 0) {
            return proof.isEmpty() && oldRoot.equals(Merkle.emptyRoot());
        }
        boolean complete = Long.bitCount(oldSize) == 1;
        if (!complete && proof.isEmpty()) {
            return false;
        }
        long node = oldSize - 1;
        long last = size - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        var old = complete ? oldRoot : proof.getFirst();
        var now = old;
        for (var next : complete ? proof : proof.subList(1, proof.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                old = Merkle.node(next, old);
                now = Merkle.node(next, now);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                now = Merkle.node(now, next);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && old.equals(oldRoot) && now.equals(root);
    }
}
