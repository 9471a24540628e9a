package cn.gov.zs.platform.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * A round seal as outlines: a ring, a star, the office along the ring and a word below the star. Its characters are outlines too, so that no
 * reader takes them for words of the text.
 */
final class SealFigure {
    /** Millimetres across. */
    static final double ACROSS = 42;

    private static final double OUTER = ACROSS / 2;
    private static final double RING = 1.2;
    private static final double STAR = 6.5;
    /** From the middle to the base line of the characters along the ring. */
    private static final double BASE = 14;

    private static final double TYPE = 4.6;
    private static final double LABEL = 3.6;
    private static final double LABEL_BELOW = 13.5;
    /** Of the whole circle the characters take at most so much; the rest, below, stays free. */
    private static final double WIDEST = Math.toRadians(260);

    private static final double APART = Math.toRadians(24);
    private static final int TIPS = 5;
    /** How far the inner corners of a regular star are from its middle, as part of its tips. */
    private static final double INNER = 0.382;

    private SealFigure() {}

    /** The outlines around this middle, to be filled by the non-zero rule. */
    static Path2D of(Paper.Seal seal, double x, double y, Typeface face) {
        var figure = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var ring = new Area(circle(x, y, OUTER));
        ring.subtract(new Area(circle(x, y, OUTER - RING)));
        figure.append(ring, false);
        figure.append(star(x, y), false);
        around(seal.office(), x, y, face, figure);
        below(seal.label(), x, y, face, figure);
        return figure;
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Path2D star(double x, double y) {
        var star = new Path2D.Double();
        for (int corner = 0; corner < 2 * TIPS; corner++) {
            double angle = Math.PI * corner / TIPS;
            double far = corner % 2 == 0 ? STAR : STAR * INNER;
            double cornerX = x + far * Math.sin(angle);
            double cornerY = y - far * Math.cos(angle);
            if (corner == 0) {
                star.moveTo(cornerX, cornerY);
            } else {
                star.lineTo(cornerX, cornerY);
            }
        }
        star.closePath();
        return star;
    }

    /** Clockwise over the top, heads outwards. */
    private static void around(String text, double x, double y, Typeface face, Path2D into) {
        var characters = text.codePoints().filter(face::has).toArray();
        double step = Math.min(APART, WIDEST / Math.max(1, characters.length - 1));
        double first = -step * (characters.length - 1) / 2;
        for (int i = 0; i < characters.length; i++) {
            var place = AffineTransform.getTranslateInstance(x, y);
            place.rotate(first + i * step);
            place.translate(-face.width(characters[i]) * TYPE / 2, -BASE);
            place.scale(TYPE, -TYPE);
            into.append(face.outline(characters[i]).createTransformedShape(place), false);
        }
    }

    private static void below(String text, double x, double y, Typeface face, Path2D into) {
        double from = x - text.codePoints().mapToDouble(face::width).sum() * LABEL / 2;
        for (int each : text.codePoints().toArray()) {
            var place = AffineTransform.getTranslateInstance(from, y + LABEL_BELOW);
            place.scale(LABEL, -LABEL);
            into.append(face.outline(each).createTransformedShape(place), false);
            from += face.width(each) * LABEL;
        }
    }
}
