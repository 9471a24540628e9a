package cn.gov.zs.platform.tlog;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Writes what stands in tiles of hashes. */
public final class TileBytes {
    private TileBytes() {}

    /** The hashes of entries: a tile of the lowest level. */
    public static byte[] ofEntries(List<byte[]> entries) {
        return of(entries.stream().map(Merkle::leaf).toList());
    }

    /** The hashes, one after the other. */
    public static byte[] of(List<Hash> hashes) {
        var bytes = ByteBuffer.allocate(hashes.size() * Hash.SIZE);
        hashes.forEach(hash -> bytes.put(hash.bytes()));
        return bytes.array();
    }

    /** The first hashes of a tile. */
    public static List<Hash> read(byte[] tile, int width) {
        return IntStream.range(0, width).mapToObj(i -> over(tile, 0, i)).toList();
    }

    /** The one hash over a full tile, as it stands in the tile above. */
    public static Hash over(byte[] full) {
        return Proofs.root(Tile.FULL, (height, index) -> over(full, height, index));
    }

    private static Hash over(byte[] tile, int height, long index) {
        if (height == 0) {
            int at = (int) index * Hash.SIZE;
            return Hash.of(Arrays.copyOfRange(tile, at, at + Hash.SIZE));
        }
        return Merkle.node(over(tile, height - 1, 2 * index), over(tile, height - 1, 2 * index + 1));
    }
}
