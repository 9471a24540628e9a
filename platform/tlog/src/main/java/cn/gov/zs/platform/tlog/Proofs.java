package cn.gov.zs.platform.tlog;

import java.util.ArrayList;
import java.util.List;

/** Makes roots and proofs (RFC 6962, sections 2.1 to 2.1.2) from the hashes of complete subtrees. */
public final class Proofs {
    private Proofs() {}

    /** The root of the tree of the first {@code size} entries. */
    public static Hash root(long size, Subtrees subtrees) {
        return size == 0 ? Merkle.emptyRoot() : over(0, size, subtrees);
    }

    /**
     * The inclusion proof of an entry, from the leaf's sibling up.
     *
     * @throws IllegalArgumentException when the tree has no such entry
     */
    public static List<Hash> inclusion(long index, long size, Subtrees subtrees) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A tree of " + size + " has no entry " + index + ".");
        }
        var proof = new ArrayList<Hash>();
        include(index, 0, size, subtrees, proof);
        return List.copyOf(proof);
    }

    private static void include(long index, long from, long to, Subtrees subtrees, List<Hash> proof) {
        if (to - from == 1) {
            return;
        }
        long middle = from + half(to - from);
        if (index < middle) {
            include(index, from, middle, subtrees, proof);
            proof.add(over(middle, to, subtrees));
        } else {
            include(index, middle, to, subtrees, proof);
            proof.add(over(from, middle, subtrees));
        }
    }

    /**
     * The proof that the tree of {@code oldSize} is the beginning of the tree of {@code size}; empty when one of them says all.
     *
     * @throws IllegalArgumentException when the old tree is the larger one
     */
    public static List<Hash> consistency(long oldSize, long size, Subtrees subtrees) {
        if (oldSize < 0 || oldSize > size) {
            throw new IllegalArgumentException("A tree of " + size + " does not begin with one of " + oldSize + ".");
        }
        if (oldSize == 0 || oldSize == size) {
            return List.of();
        }
        var proof = new ArrayList<Hash>();
        connect(oldSize, 0, size, true, subtrees, proof);
        return List.copyOf(proof);
    }

    /** @param known whether the reader has this subtree's hash already: it is the old root */
    private static void connect(long oldTo, long from, long to, boolean known, Subtrees subtrees, List<Hash> proof) {
        if (oldTo == to) {
            if (!known) {
                proof.add(over(from, to, subtrees));
            }
            return;
        }
        long middle = from + half(to - from);
        if (oldTo <= middle) {
            connect(oldTo, from, middle, known, subtrees, proof);
            proof.add(over(middle, to, subtrees));
        } else {
            connect(oldTo, middle, to, false, subtrees, proof);
            proof.add(over(from, middle, subtrees));
        }
    }

    /** Ranges that arise from splitting always begin at a multiple of the complete subtree they hold first. */
    private static Hash over(long from, long to, Subtrees subtrees) {
        long entries = to - from;
        if (Long.bitCount(entries) == 1) {
            int height = Long.numberOfTrailingZeros(entries);
            return subtrees.get(height, from >> height);
        }
        long middle = from + half(entries);
        return Merkle.node(over(from, middle, subtrees), over(middle, to, subtrees));
    }

    /** The largest power of two below. */
    private static long half(long entries) {
        return Long.highestOneBit(entries - 1);
    }
}
