package cn.gov.zs.platform.redaction;

/**
 * A rectangle to be blackened, in pixels of the page's picture from its upper left corner.
 *
 * @param page from 1
 * @param width at least 1
 * @param height at least 1
 */
public record Box(int page, int x, int y, int width, int height) {
    /** @throws IllegalArgumentException when nothing would be covered */
    public Box {
        if (page < 1 || x < 0 || y < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException("no box");
        }
    }

    boolean holds(int atX, int atY) {
        return atX >= x && atX - x < width && atY >= y && atY - y < height;
    }
}
