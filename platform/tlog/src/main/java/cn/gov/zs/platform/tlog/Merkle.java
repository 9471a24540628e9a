package cn.gov.zs.platform.tlog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How a Merkle tree hashes (RFC 6962, section 2.1): leaves and nodes can never be taken for each other. */
public final class Merkle {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkle() {}

    /** The root of a tree without entries. */
    public static Hash emptyRoot() {
        return Hash.of(sha256().digest());
    }

    /** The hash of an entry. */
    public static Hash leaf(byte[] entry) {
        var sha = sha256();
        sha.update(LEAF);
        return Hash.of(sha.digest(entry));
    }

    /** The hash of a node over two others. */
    public static Hash node(Hash left, Hash right) {
        var sha = sha256();
        sha.update(NODE);
        sha.update(left.bytes());
        return Hash.of(sha.digest(right.bytes()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
