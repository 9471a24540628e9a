package cn.gov.zs.platform.uploads;

import java.util.Optional;
import java.util.zip.CRC32;

/** Follows a PNG (ISO/IEC 15948) from its header through its chunks, each with its checksum, to its end, where the file ends too. */
final class PngCheck {
    private static final int SIGNATURE = 8;
    private static final int HEADER_LENGTH = 13;
    private static final byte[] HEADER = Bytes.of("IHDR");
    private static final byte[] DATA = Bytes.of("IDAT");
    private static final byte[] END = Bytes.of("IEND");

    private PngCheck() {}

    static Optional<ContentFault> faultOf(byte[] content) {
        var data = false;
        var at = SIGNATURE;
        while (at + 12 <= content.length) {
            var length = Bytes.four(content, at);
            if (length > content.length - at - 12 || !isSound(content, at, (int) length)) {
                return Optional.of(ContentFault.DAMAGED_PNG);
            }
            data |= Bytes.at(content, at + 4, DATA);
            var next = at + 12 + (int) length;
            if (Bytes.at(content, at + 4, END)) {
                return ended(data, next == content.length);
            }
            at = next;
        }
        return Optional.of(ContentFault.DAMAGED_PNG);
    }

    private static Optional<ContentFault> ended(boolean data, boolean atTheEnd) {
        if (!data) {
            return Optional.of(ContentFault.DAMAGED_PNG);
        }
        return atTheEnd ? Optional.empty() : Optional.of(ContentFault.HIDDEN_FILE);
    }

    private static boolean isSound(byte[] content, int at, int length) {
        var first = at == SIGNATURE;
        if (first != Bytes.at(content, at + 4, HEADER) || (first && !isHeader(content, at, length))) {
            return false;
        }
        var sum = new CRC32();
        sum.update(content, at + 4, 4 + length);
        return sum.getValue() == Bytes.four(content, at + 8 + length);
    }

    private static boolean isHeader(byte[] content, int at, int length) {
        return length == HEADER_LENGTH && Bytes.four(content, at + 8) > 0 && Bytes.four(content, at + 12) > 0;
    }
}
