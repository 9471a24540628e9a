package cn.gov.zs.housing.allocation.rules.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The Merkle hash tree of RFC 6962 over SHA-256: it shows with a few hashes that a line is in a list, without the list.
 *
 * <p>It is kept level by level, in flat arrays. A node without a neighbour moves up as it is, which gives the tree of the RFC.
 */
public final class MerkleTree {

    /** An array longer than this is hashed on all processors. */
    private static final int WORTH_SHARING = 4096;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final List<byte[]> levels;

    private MerkleTree(List<byte[]> levels) {
        this.levels = levels;
    }

    /** The hash of a leaf. */
    public static byte[] leaf(byte[] content) {
        return Hashes.sha256(new byte[] {LEAF}, content);
    }

    /** The hash of a node above two others. */
    public static byte[] node(byte[] left, byte[] right) {
        return Hashes.sha256(new byte[] {NODE}, left, right);
    }

    /** The tree over leaves of these contents. */
    public static MerkleTree of(List<byte[]> contents) {
        var hashes = new byte[contents.size() * Hashes.BYTES];
        for (int i = 0; i < contents.size(); i++) {
            System.arraycopy(leaf(contents.get(i)), 0, hashes, i * Hashes.BYTES, Hashes.BYTES);
        }
        return ofHashes(hashes);
    }

    /** The tree over leaves of these hashes, 32 bytes each, one behind the other; the array is kept. */
    public static MerkleTree ofHashes(byte[] leafHashes) {
        var levels = new ArrayList<byte[]>();
        levels.add(leafHashes);
        while (levels.getLast().length > Hashes.BYTES) {
            levels.add(above(levels.getLast()));
        }
        return new MerkleTree(levels);
    }

    private static byte[] above(byte[] level) {
        int nodes = level.length / Hashes.BYTES;
        var above = new byte[(nodes + 1) / 2 * Hashes.BYTES];
        int pairs = nodes / 2;
        int parts = pairs > WORTH_SHARING ? 64 : 1;
        var range = IntStream.range(0, parts);
        (parts > 1 ? range.parallel() : range)
                .forEach(part -> hashPairs(
                        level, above, (int) ((long) pairs * part / parts), (int) ((long) pairs * (part + 1) / parts)));
        if (nodes % 2 == 1) {
            System.arraycopy(level, (nodes - 1) * Hashes.BYTES, above, above.length - Hashes.BYTES, Hashes.BYTES);
        }
        return above;
    }

    private static void hashPairs(byte[] level, byte[] above, int from, int to) {
        var sha = Hashes.sha256();
        try {
            for (int pair = from; pair < to; pair++) {
                sha.update(NODE);
                sha.update(level, 2 * pair * Hashes.BYTES, 2 * Hashes.BYTES);
                sha.digest(above, pair * Hashes.BYTES, Hashes.BYTES);
            }
        } catch (java.security.DigestException e) {
            throw new IllegalStateException("32 bytes hold a SHA-256", e);
        }
    }

    /** How many leaves. */
    public int size() {
        return levels.getFirst().length / Hashes.BYTES;
    }

    /** The hash of the leaf. */
    public byte[] leafHash(int index) {
        return hash(levels.getFirst(), index);
    }

    /** The tree hash as 64 hexadecimal digits; that of no leaves is SHA-256 of nothing. */
    public String root() {
        return size() == 0 ? Hashes.sha256Hex() : Hashes.hex(hash(levels.getLast(), 0));
    }

    /** The audit path of a leaf (RFC 6962, 2.1.1), from its neighbour up, each 64 hexadecimal digits. */
    public List<String> path(int index) {
        java.util.Objects.checkIndex(index, size());
        var path = new ArrayList<String>();
        int at = index;
        for (var level : levels.subList(0, levels.size() - 1)) {
            int neighbour = at ^ 1;
            if (neighbour < level.length / Hashes.BYTES) {
                path.add(Hashes.hex(hash(level, neighbour)));
            }
            at /= 2;
        }
        return List.copyOf(path);
    }

    /**
     * The root that a leaf and its audit path lead to, in a tree of {@code size} leaves.
     *
     * @throws IllegalArgumentException if no path of this length belongs to the leaf
     */
    public static String rootFrom(byte[] leafHash, long index, long size, List<String> path) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " of " + size);
        }
        var hash = leafHash;
        long at = index;
        long last = size - 1;
        var rest = path.iterator();
        for (; last > 0; at /= 2, last /= 2) {
            if (at == last && at % 2 == 0) {
                continue;
            }
            if (!rest.hasNext()) {
                throw new IllegalArgumentException("the path is too short");
            }
            var neighbour = Hashes.bytes(rest.next(), Hashes.BYTES);
            hash = at % 2 == 0 ? node(hash, neighbour) : node(neighbour, hash);
        }
        if (rest.hasNext()) {
            throw new IllegalArgumentException("the path is too long");
        }
        return Hashes.hex(hash);
    }

    private static byte[] hash(byte[] level, int index) {
        return java.util.Arrays.copyOfRange(level, index * Hashes.BYTES, (index + 1) * Hashes.BYTES);
    }
}
