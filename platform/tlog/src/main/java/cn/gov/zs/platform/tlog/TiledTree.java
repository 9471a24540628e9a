package cn.gov.zs.platform.tlog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The tree of a log's first entries, read from its tiles; each tile is read once. Not for several threads at a time. */
public final class TiledTree implements Subtrees {
    private final long size;
    private final TileReader tiles;
    private final Map<Tile, byte[]> read = new HashMap<>();

    /** @param size how many entries the tree has: of the tiles no more is asked for */
    public TiledTree(long size, TileReader tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    @Override
    public Hash get(int height, long index) {
        int level = height / Tile.HEIGHT;
        int above = height % Tile.HEIGHT;
        long first = index << above;
        return over(level, first, first + (1L << above));
    }

    private Hash over(int level, long from, long to) {
        if (to - from == 1) {
            return hash(level, from);
        }
        long middle = (from + to) / 2;
        return Merkle.node(over(level, from, middle), over(level, middle, to));
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
