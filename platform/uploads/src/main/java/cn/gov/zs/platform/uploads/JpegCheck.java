package cn.gov.zs.platform.uploads;

import java.util.List;
import java.util.Optional;

/**
 * Follows a JPEG (ITU-T T.81, annex B) from its start of image through its segments to its end of image. Phones write more behind
 * that end, such as a second picture; that is allowed unless it reads as a page, a script or a PDF.
 */
final class JpegCheck {
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final List<String> NOT_BEHIND = List.of("<html", "<script", "<svg", "<?php", "%pdf-");

    private final byte[] content;
    private int at = 2;
    private boolean framed;
    private boolean scanned;

    private JpegCheck(byte[] content) {
        this.content = content;
    }

    static Optional<ContentFault> faultOf(byte[] content) {
        var check = new JpegCheck(content);
        var end = check.end();
        if (end < 0) {
            return Optional.of(ContentFault.DAMAGED_JPEG);
        }
        return NOT_BEHIND.stream().anyMatch(text -> Bytes.holdsIgnoringCase(content, text, end))
                ? Optional.of(ContentFault.HIDDEN_FILE)
                : Optional.empty();
    }

    /** The place behind the end of image; -1 when the way there is not lawful. */
    private int end() {
        while (at + 1 < content.length && (content[at] & 0xff) == 0xff) {
            var marker = content[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
            } else if (marker == END) {
                return framed && scanned ? at + 2 : -1;
            } else if (marker == 0x01 || isRestart(marker)) {
                at += 2;
            } else if (!segment(marker)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean segment(int marker) {
        if (marker < 0xc0 || at + 4 > content.length) {
            return false;
        }
        var length = Bytes.two(content, at + 2);
        var next = at + 2 + length;
        if (length < 2 || next > content.length || (isFrame(marker) && !hasSize(length))) {
            return false;
        }
        framed |= isFrame(marker);
        at = next;
        if (marker == SCAN) {
            scanned = true;
            skipEntropy();
        }
        return true;
    }

    /** Compressed data: a 0xff in it is followed by 0 or is a restart. */
    private void skipEntropy() {
        while (at + 1 < content.length) {
            var next = content[at + 1] & 0xff;
            if ((content[at] & 0xff) == 0xff && next != 0 && !isRestart(next)) {
                return;
            }
            at++;
        }
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xd0 && marker <= 0xd7;
    }

    /** Start of frame: 0xc0 to 0xcf but for the tables among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private boolean hasSize(int length) {
        return length >= 8 && Bytes.two(content, at + 5) > 0 && Bytes.two(content, at + 7) > 0;
    }
}
