package cn.gov.zs.platform.tlog;

/** The hashes of complete subtrees, from which every root and every proof is made. */
@FunctionalInterface
public interface Subtrees {
    /**
     * The hash over the entries from {@code index * 2^height} on, {@code 2^height} of them.
     *
     * @param height 0 for a leaf
     */
    Hash get(int height, long index);
}
