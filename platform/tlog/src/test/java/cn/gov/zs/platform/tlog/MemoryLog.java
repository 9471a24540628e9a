package cn.gov.zs.platform.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A log in memory that writes its tiles as it grows. */
final class MemoryLog implements TileReader {
    private final List<Hash> leaves = new ArrayList<>();
    private final Map<String, byte[]> tiles = new HashMap<>();

    static MemoryLog of(long entries) {
        var log = new MemoryLog();
        log.grow(entries);
        return log;
    }

    static byte[] entry(long index) {
        return ("entry " + index).getBytes(StandardCharsets.UTF_8);
    }

    void grow(long to) {
        long from = leaves.size();
        for (long index = from; index < to; index++) {
            leaves.add(Merkle.leaf(entry(index)));
        }
        for (var tile : Tile.grown(from, to)) {
            var bytes = ByteBuffer.allocate(tile.width() * Hash.SIZE);
            for (int i = 0; i < tile.width(); i++) {
                long position = tile.index() * Tile.FULL + i;
                bytes.put(hash(tile.level(), position).bytes());
            }
            tiles.put(widest(tile), bytes.array());
        }
    }

    private Hash hash(int level, long position) {
        return level == 0 ? leaves.get((int) position) : TileBytes.over(get(new Tile(level - 1, position, Tile.FULL)));
    }

    /** As the RFC defines it, by nothing but the two hash functions. */
    Hash root(long size) {
        return size == 0 ? Merkle.emptyRoot() : root(0, (int) size);
    }

    private Hash root(int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        int half = 1;
        while (half * 2 < to - from) {
            half *= 2;
        }
        return Merkle.node(root(from, from + half), root(from + half, to));
    }

    TiledTree tree(long size) {
        return new TiledTree(size, this);
    }

    @Override
    public byte[] get(Tile tile) {
        return Objects.requireNonNull(tiles.get(widest(tile)), tile.path());
    }

    /** A tile that grew serves in the place of each that it was. */
    private static String widest(Tile tile) {
        return new Tile(tile.level(), tile.index(), Tile.FULL).path();
    }
}
