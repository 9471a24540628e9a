package cn.gov.zs.housing.disclosure.board;

import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.platform.uploads.MediaType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Boards to test with. */
public final class BoardSamples {
    /** What the camera wrote into {@link #photo()}. */
    public static final String WHERE = "GPS-22.517N-113.392E";

    private BoardSamples() {}

    /** A JPEG as a phone takes it. */
    public static byte[] photo() {
        var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) {
            picture.setRGB(x, x % 48, 0xc0ffee);
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withExif(out.toByteArray());
    }

    private static byte[] withExif(byte[] jpeg) {
        var exif = ("Exif\0\0" + WHERE).getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xff);
        out.write(0xe1);
        out.write((exif.length + 2) >> 8);
        out.write(exif.length + 2);
        out.writeBytes(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** The beginning of a program. */
    public static byte[] program() {
        var bytes = new byte[2048];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        return bytes;
    }

    public static StaffAct act(Instant at) {
        return new StaffAct("clerk-1", "黄经办", at);
    }

    public static Hanging hanging(NoticeId notice, String place, Instant hungAt) {
        return new Hanging(new Posting.Head(
                new PostingId(UUID.randomUUID().toString()),
                notice,
                "442000118",
                place,
                hungAt,
                new BoardFile(MediaType.JPEG, 10, "sha256:" + "0a".repeat(32)),
                act(hungAt.plusSeconds(60))));
    }
}
