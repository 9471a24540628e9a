package cn.gov.zs.platform.redaction;

/**
 * Something at the edge of a box that a person should look at.
 *
 * @param box which of the boxes, from 0
 */
public record Warning(int box, Kind kind, Side side) {
    /** What stands there. */
    public enum Kind {
        /** Ink goes on from inside to outside: the box cuts through a glyph or a line. */
        CUTS,
        /** Ink stands within a few pixels outside: perhaps the box misses some of what it is for. */
        NEAR,
        /** The box lies outside its page, wholly or in part. */
        OUTSIDE
    }

    /** Which edge. */
    public enum Side {
        TOP,
        RIGHT,
        BOTTOM,
        LEFT
    }
}
