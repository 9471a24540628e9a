package cn.gov.zs.platform.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** The smallest files of each format that are whole, and files that are not what they say. */
public final class FileSamples {
    private FileSamples() {}

    /** A JPEG whose compressed data has so many bytes. */
    public static byte[] jpeg(int data) {
        return jpeg(data, 1);
    }

    /** Another one for each seed. */
    public static byte[] jpeg(int data, long seed) {
        var entropy = new byte[data];
        new Random(seed).nextBytes(entropy);
        for (int i = 0; i < data; i++) {
            entropy[i] = entropy[i] == (byte) 0xff ? 0 : entropy[i];
        }
        return joined(
                hex("ffd8"),
                // an application segment with a thumbnail's end of image in it
                hex("ffe1000aff d8 ffd9 00000000".replace(" ", "")),
                hex("ffc0000b080010001001011100"),
                hex("ffda0008010100003f00"),
                entropy,
                hex("ff00ffd0"),
                hex("ffd9"));
    }

    /** A PNG of one dot. */
    public static byte[] png() {
        return joined(
                hex("89504e470d0a1a0a"),
                chunk("IHDR", hex("00000001000000010802000000")),
                chunk("IDAT", deflated(new byte[] {0, 1, 2, 3})),
                chunk("IEND", new byte[0]));
    }

    /** A PDF with this in its catalogue. */
    public static byte[] pdf(String catalogue) {
        return text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
                + "xref\n0 3\ntrailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n99\n%%EOF\n");
    }

    /** A PDF with these objects packed in a stream with this dictionary. */
    public static byte[] pdfWithStream(String dictionary, byte[] packed) {
        return joined(
                text("%PDF-1.5\n3 0 obj\n<< " + dictionary + " /Length " + packed.length + " >>\nstream\r\n"),
                packed,
                text("\nendstream\nendobj\nstartxref\n9\n%%EOF\n"));
    }

    public static byte[] deflated(byte[] plain) {
        var deflater = new Deflater();
        deflater.setInput(plain);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[1024];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** A chunk of a PNG. */
    public static byte[] chunk(String type, byte[] data) {
        var sum = new CRC32();
        sum.update(text(type));
        sum.update(data);
        return joined(number(data.length), text(type), data, number((int) sum.getValue()));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    public static byte[] text(String text) {
        return text.getBytes(ISO_8859_1);
    }

    public static byte[] hex(String digits) {
        return java.util.HexFormat.of().parseHex(digits);
    }

    public static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** Without its last bytes. */
    public static byte[] cut(byte[] whole, int bytes) {
        return Arrays.copyOf(whole, whole.length - bytes);
    }
}
