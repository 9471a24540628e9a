package cn.gov.zs.platform.tlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a tile (tlog-tiles): up to 256 hashes side by side, each over 256 times as many entries as on the level below; or a
 * bundle of as many entries.
 *
 * @param level 0 to 63 for hashes, {@link #ENTRIES} for entries
 * @param index of the tile on its level
 * @param width how many it holds, 1 to 256
 */
public record Tile(int level, long index, int width) {
    /** A tile spans this many levels of the tree. */
    public static final int HEIGHT = 8;

    /** What a full tile holds. */
    public static final int FULL = 1 << HEIGHT;

    /** The level of entry bundles. */
    public static final int ENTRIES = -1;

    private static final int LAST_LEVEL = 63;
    private static final int GROUP = 1000;
    private static final Pattern PATH = Pattern.compile(
            "tile/(?<level>entries|0|[1-9][0-9]?)/(?<index>(?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/(?<width>[1-9][0-9]{0,2}))?");

    /** @throws IllegalArgumentException when there is no such tile */
    public Tile {
        if (level < ENTRIES || level > LAST_LEVEL || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile " + level + "/" + index + " of " + width);
        }
    }

    /** Reads a path; empty for anything that is not the one way to write a tile's. */
    public static Optional<Tile> find(String path) {
        var found = PATH.matcher(path);
        if (!found.matches()) {
            return Optional.empty();
        }
        var level = found.group("level");
        var width = found.group("width");
        long index = 0;
        for (var group : found.group("index").split("/", -1)) {
            index = index * GROUP + Integer.parseInt(group.startsWith("x") ? group.substring(1) : group);
        }
        int number = level.equals("entries") ? ENTRIES : Integer.parseInt(level);
        int wide = width == null ? FULL : Integer.parseInt(width);
        if (number > LAST_LEVEL || (width != null && wide >= FULL)) {
            return Optional.empty();
        }
        // a path with a group too many would be another name of the same tile
        return Optional.of(new Tile(number, index, wide))
                .filter(tile -> tile.path().equals(path));
    }

    /** Where it is below the log's address. */
    public String path() {
        var name = new StringBuilder("%03d".formatted(index % GROUP));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            name.insert(0, "x%03d/".formatted(rest % GROUP));
        }
        return "tile/" + (level == ENTRIES ? "entries" : String.valueOf(level)) + "/" + name
                + (full() ? "" : ".p/" + width);
    }

    /** Whether nothing can be added any more. */
    public boolean full() {
        return width == FULL;
    }

    /** Whether a log of this many entries has it. */
    public boolean within(long size) {
        return index * FULL + width <= hashes(level, size);
    }

    /** The tiles of hashes that a log has to write when it grows; a log of 70,000 entries has three levels. */
    public static List<Tile> grown(long oldSize, long size) {
        var tiles = new ArrayList<Tile>();
        for (int level = 0; hashes(level, size) > 0; level++) {
            long had = hashes(level, oldSize);
            long has = hashes(level, size);
            for (long index = had / FULL; index * FULL < has; index++) {
                if (index * FULL + FULL > had) {
                    int width = (int) Math.min(FULL, has - index * FULL);
                    if (index * FULL + width > had) {
                        tiles.add(new Tile(level, index, width));
                    }
                }
            }
        }
        return List.copyOf(tiles);
    }

    private static long hashes(int level, long size) {
        return level <= 0 ? size : level * HEIGHT >= Long.SIZE - 1 ? 0 : size >> (level * HEIGHT);
    }
}
