package cn.gov.zs.platform.uploads;

import java.io.ByteArrayOutputStream;

/**
 * Copies from a sound JPEG what a decoder needs: frames, tables, scans, how its colours are coded, and which way up it is. All
 * other segments stay behind, and all that follows the end of image.
 */
final class BareJpeg {
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int JFIF = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int ADOBE = 0xee;
    private static final byte[] JFIF_NAME = {'J', 'F', 'I', 'F', 0};
    private static final byte[] ADOBE_NAME = Bytes.of("Adobe");
    private static final int ADOBE_BYTES = 12;

    private final byte[] content;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private int at = 2;
    private boolean turned;

    BareJpeg(byte[] content) {
        this.content = content;
    }

    byte[] bytes() {
        bare.write(content, 0, 2);
        while (true) {
            var marker = content[at + 1] & 0xff;
            if (marker == END) {
                bare.write(content, at, 2);
                return bare.toByteArray();
            } else if (marker == 0xff) {
                at++;
            } else if (marker == 0x01 || isRestart(marker)) {
                copy(2);
            } else {
                segment(marker);
            }
        }
    }

    private void segment(int marker) {
        var length = 2 + Bytes.two(content, at + 2);
        if (marker == SCAN) {
            copy(length);
            copy(entropy());
        } else if (isOfThePicture(marker)) {
            copy(length);
        } else {
            rewritten(marker, length);
            at += length;
        }
    }

    /** Start of frame, tables of both kinds, lines, restart interval, hierarchy. */
    private static boolean isOfThePicture(int marker) {
        return marker >= 0xc0 && marker <= 0xcf || marker >= 0xdb && marker <= 0xdf;
    }

    private void rewritten(int marker, int length) {
        if (marker == JFIF && length >= 16 && Bytes.at(content, at + 4, JFIF_NAME)) {
            // version and density, without the preview
            write(JFIF, JFIF_NAME, slice(at + 9, 7), new byte[] {0, 0});
        } else if (marker == ADOBE && length >= 4 + ADOBE_BYTES && Bytes.at(content, at + 4, ADOBE_NAME)) {
            write(ADOBE, slice(at + 4, ADOBE_BYTES));
        } else if (marker == EXIF && !turned) {
            Orientation.of(content, at + 4, at + length).ifPresent(way -> {
                turned = true;
                write(EXIF, Orientation.segment(way));
            });
        }
    }

    private void write(int marker, byte[]... parts) {
        var length = 2;
        for (var part : parts) {
            length += part.length;
        }
        bare.writeBytes(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length});
        for (var part : parts) {
            bare.writeBytes(part);
        }
    }

    private byte[] slice(int from, int length) {
        return java.util.Arrays.copyOfRange(content, from, from + length);
    }

    private void copy(int length) {
        bare.write(content, at, length);
        at += length;
    }

    /** How long the compressed data behind a scan's head is. */
    private int entropy() {
        var end = at;
        while (true) {
            var next = content[end + 1] & 0xff;
            if ((content[end] & 0xff) == 0xff && next != 0 && !isRestart(next)) {
                return end - at;
            }
            end++;
        }
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xd0 && marker <= 0xd7;
    }
}
