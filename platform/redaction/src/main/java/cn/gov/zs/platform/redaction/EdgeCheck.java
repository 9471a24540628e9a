package cn.gov.zs.platform.redaction;

import cn.gov.zs.platform.redaction.Warning.Kind;
import cn.gov.zs.platform.redaction.Warning.Side;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks along the edges of a box for ink that it cuts through, or stops short of. */
final class EdgeCheck {
    /** So near outside, ink may belong to what the box is for: half a millimetre at 150 dpi. */
    static final int NEAR_PIXELS = 3;

    /** Paper is lighter, also where a scan is grey; ink is darker, also at the soft edge of a glyph. */
    private static final int DARK = 170;

    private final BufferedImage page;
    private final Box box;

    private EdgeCheck(BufferedImage page, Box box) {
        this.page = page;
        this.box = box;
    }

    /** @param number of the box among all */
    static List<Warning> of(BufferedImage page, Box box, int number) {
        var check = new EdgeCheck(page, box);
        var warnings = new ArrayList<Warning>();
        for (var side : Side.values()) {
            check.look(side).ifPresent(kind -> warnings.add(new Warning(number, kind, side)));
        }
        return warnings;
    }

    private Optional<Kind> look(Side side) {
        if (outside(side)) {
            return Optional.of(Kind.OUTSIDE);
        }
        var length = side == Side.TOP || side == Side.BOTTOM ? box.width() : box.height();
        var near = false;
        for (int along = 0; along < length; along++) {
            if (ink(side, along, -1) && (ink(side, along, 0) || ink(side, along - 1, 0) || ink(side, along + 1, 0))) {
                return Optional.of(Kind.CUTS);
            }
            for (int away = 0; away < NEAR_PIXELS; away++) {
                near |= ink(side, along, away);
            }
        }
        return near ? Optional.of(Kind.NEAR) : Optional.empty();
    }

    private boolean outside(Side side) {
        return switch (side) {
            case RIGHT -> box.x() + box.width() > page.getWidth();
            case BOTTOM -> box.y() + box.height() > page.getHeight();
            case TOP, LEFT -> false;
        };
    }

    /** @param away pixels outside of the edge; negative inside */
    private boolean ink(Side side, int along, int away) {
        return switch (side) {
            case TOP -> dark(box.x() + along, box.y() - 1 - away);
            case BOTTOM -> dark(box.x() + along, box.y() + box.height() + away);
            case LEFT -> dark(box.x() - 1 - away, box.y() + along);
            case RIGHT -> dark(box.x() + box.width() + away, box.y() + along);
        };
    }

    private boolean dark(int x, int y) {
        if (x < 0 || y < 0 || x >= page.getWidth() || y >= page.getHeight()) {
            return false;
        }
        int rgb = page.getRGB(x, y);
        // the usual weights of red, green and blue for brightness
        return (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000 < DARK;
    }
}
