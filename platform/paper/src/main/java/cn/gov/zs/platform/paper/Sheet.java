package cn.gov.zs.platform.paper;

import java.awt.geom.Path2D;
import java.util.List;

/**
 * One page of A4, in millimetres from the upper left corner.
 *
 * @param runs its text, in reading order
 * @param boxes black rectangles
 * @param seals outlines that are filled red
 */
record Sheet(List<Run> runs, List<Box> boxes, List<Path2D> seals) {
    static final double WIDTH = 210;
    static final double HEIGHT = 297;

    Sheet {
        runs = List.copyOf(runs);
        boxes = List.copyOf(boxes);
        seals = List.copyOf(seals);
    }

    /**
     * Text on one line.
     *
     * @param x where it begins
     * @param y its base line
     * @param size of the type
     */
    record Run(double x, double y, double size, String text) {}

    /** A black rectangle; {@code x} and {@code y} are its upper left corner. */
    record Box(double x, double y, double width, double height) {}
}
