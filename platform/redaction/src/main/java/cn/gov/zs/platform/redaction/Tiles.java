package cn.gov.zs.platform.redaction;

import java.awt.image.BufferedImage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Digests of a page's picture, tile by tile, with the pixels of some boxes left out. */
final class Tiles {
    /** Side of a tile, in pixels. */
    static final int SIDE = 256;

    private Tiles() {}

    static List<String> of(BufferedImage page, List<Box> without) {
        var digests = new ArrayList<String>();
        for (int y = 0; y < page.getHeight(); y += SIDE) {
            for (int x = 0; x < page.getWidth(); x += SIDE) {
                digests.add(tile(page, x, y, without));
            }
        }
        return digests;
    }

    private static String tile(BufferedImage page, int fromX, int fromY, List<Box> without) {
        var digest = sha256();
        var pixel = new byte[3];
        for (int y = fromY; y < Math.min(fromY + SIDE, page.getHeight()); y++) {
            for (int x = fromX; x < Math.min(fromX + SIDE, page.getWidth()); x++) {
                int rgb = in(without, x, y) ? 0 : page.getRGB(x, y);
                pixel[0] = (byte) (rgb >> 16);
                pixel[1] = (byte) (rgb >> 8);
                pixel[2] = (byte) rgb;
                digest.update(pixel);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static boolean in(List<Box> boxes, int x, int y) {
        return boxes.stream().anyMatch(box -> box.holds(x, y));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
