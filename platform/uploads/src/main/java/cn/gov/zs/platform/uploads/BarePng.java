package cn.gov.zs.platform.uploads;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Copies from a sound PNG the chunks that a decoder needs; texts, times, previews, profiles and moving pictures stay behind. */
final class BarePng {
    private static final int SIGNATURE = 8;
    private static final List<byte[]> OF_THE_PICTURE = List.of(
            Bytes.of("IHDR"),
            Bytes.of("PLTE"),
            Bytes.of("tRNS"),
            Bytes.of("gAMA"),
            Bytes.of("cHRM"),
            Bytes.of("sRGB"),
            Bytes.of("IDAT"),
            Bytes.of("IEND"));

    private BarePng() {}

    static byte[] of(byte[] content) {
        var bare = new ByteArrayOutputStream();
        bare.write(content, 0, SIGNATURE);
        var at = SIGNATURE;
        while (at < content.length) {
            var chunk = at;
            var length = 12 + (int) Bytes.four(content, chunk);
            if (OF_THE_PICTURE.stream().anyMatch(type -> Bytes.at(content, chunk + 4, type))) {
                bare.write(content, chunk, length);
            }
            at += length;
        }
        return bare.toByteArray();
    }
}
