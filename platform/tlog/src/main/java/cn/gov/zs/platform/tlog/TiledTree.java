package cn.gov.zs.platform.tlog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The tree of a log's first entries, read from its tiles; each tile is read once, and each node inside one is hashed once, however many
 * proofs are made. Not for several threads at a time.
 */
public final class TiledTree implements Subtrees {
    private final long size;
    private final TileReader tiles;
    private final Map<Tile, byte[]> read = new HashMap<>();
    private final Map<Node, Hash> hashed = new HashMap<>();

    private record Node(int height, long index) {}

    /** @param size how many entries the tree has: of the tiles no more is asked for */
    public TiledTree(long size, TileReader tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    @Override
    public Hash get(int height, long index) {
        if (height % Tile.HEIGHT == 0) {
            return hash(height / Tile.HEIGHT, index);
        }
        var node = new Node(height, index);
        var known = hashed.get(node);
        if (known == null) {
            known = Merkle.node(get(height - 1, 2 * index), get(height - 1, 2 * index + 1));
            hashed.put(node, known);
        }
        return known;
    }

    private Hash hash(int level, long position) {
        long index = position / Tile.FULL;
        int width = (int) Math.min(Tile.FULL, (size >> (level * Tile.HEIGHT)) - index * Tile.FULL);
        var bytes = read.computeIfAbsent(new Tile(level, index, width), this::read);
        int at = (int) (position % Tile.FULL) * Hash.SIZE;
        return Hash.of(Arrays.copyOfRange(bytes, at, at + Hash.SIZE));
    }

    private byte[] read(Tile tile) {
        var bytes = tiles.get(tile);
        if (bytes.length < tile.width() * Hash.SIZE) {
            throw new MalformedException("Tile " + tile.path() + " is too short.");
        }
        return bytes;
    }
}
