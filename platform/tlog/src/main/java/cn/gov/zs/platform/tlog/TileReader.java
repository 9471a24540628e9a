package cn.gov.zs.platform.tlog;

/** Reads a log's tiles, from wherever they are. */
@FunctionalInterface
public interface TileReader {
    /** The hashes of a tile one after the other; {@code 32 * width} bytes, of which a wider tile's first serve as well. */
    byte[] get(Tile tile);
}
