package cn.gov.zs.platform.uploads;

import static cn.gov.zs.platform.testkit.FileSamples.chunk;
import static cn.gov.zs.platform.testkit.FileSamples.deflated;
import static cn.gov.zs.platform.testkit.FileSamples.hex;
import static cn.gov.zs.platform.testkit.FileSamples.joined;
import static cn.gov.zs.platform.testkit.FileSamples.jpeg;
import static cn.gov.zs.platform.testkit.FileSamples.png;
import static cn.gov.zs.platform.testkit.FileSamples.text;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Tag("zone-free")
class BarePictureTest {
    /** EXIF of a phone: held upright (6), and where it was. */
    private static final byte[] EXIF = segment(
            0xe1,
            joined(
                    hex("457869660000" + "4d4d002a00000008" + "0002"),
                    hex("0112000300000001" + "00060000"),
                    hex("8825000400000001" + "00000026" + "00000000"),
                    text("GPS 22.5167N 113.3927E")));

    private static final byte[] COMMENT = segment(0xfe, text("Li Meihua"));

    @Example
    void leaves_out_of_a_jpeg_who_took_it_and_where() {
        var sent = joined(hex("ffd8"), EXIF, COMMENT, tail(jpeg(500)), jpeg(9), text("SEFT"));

        var bare = BarePicture.of(MediaType.JPEG, sent);

        assertThat(new String(bare, ISO_8859_1)).doesNotContain("GPS", "Li Meihua", "SEFT");
        assertThat(ContentCheck.of(FileName.of("a.jpg"), bare)).isEqualTo(new ContentAnswer.Sound(MediaType.JPEG));
        assertThat(bare).endsWith(hex("ffd9"));
    }

    @Example
    void keeps_which_way_up_it_is() {
        var bare = BarePicture.of(MediaType.JPEG, joined(hex("ffd8"), EXIF, tail(jpeg(9))));
        assertThat(Orientation.of(bare, 6, 6 + 32)).hasValue(6);

        var little = segment(0xe1, hex("457869660000" + "49492a0008000000" + "0100" + "1201030001000000" + "08000000"));
        assertThat(Orientation.of(BarePicture.of(MediaType.JPEG, joined(hex("ffd8"), little, tail(jpeg(9)))), 6, 38))
                .hasValue(8);
        assertThat(Orientation.of(hex("457869660000" + "4d4d002a" + "7fffffff"), 0, 14))
                .as("points outside")
                .isEmpty();
        assertThat(Orientation.of(hex("457869660000" + "4d4d002a00000008" + "ffff0112"), 0, 18))
                .as("breaks off")
                .isEmpty();
    }

    @Example
    void leaves_the_pixels_as_they_are() throws IOException {
        for (var format : new String[] {"jpg", "png"}) {
            var type = format.equals("jpg") ? MediaType.JPEG : MediaType.PNG;
            var drawn = drawn(format);
            var marked = type == MediaType.JPEG
                    ? joined(hex("ffd8"), EXIF, COMMENT, tail(drawn), text("behind"))
                    : joined(Arrays.copyOf(drawn, 33), chunk("tEXt", text("Author\0Li")), tail(drawn, 33));

            var bare = BarePicture.of(type, marked);

            assertThat(pixels(bare)).isEqualTo(pixels(drawn));
            assertThat(bare.length).isLessThan(marked.length);
        }
    }

    @Example
    void leaves_out_of_a_png_its_texts_and_profiles() {
        var sent = joined(
                hex("89504e470d0a1a0a"),
                chunk("IHDR", hex("00000001000000010802000000")),
                chunk("tEXt", text("Comment\0home of Li")),
                chunk("eXIf", text("GPS")),
                chunk("iCCP", text("camera of Li")),
                chunk("IDAT", deflated(new byte[] {0, 1, 2, 3})),
                chunk("tIME", hex("07ea0b1e000000")),
                chunk("IEND", new byte[0]));

        assertThat(BarePicture.of(MediaType.PNG, sent)).isEqualTo(png());
    }

    @Example
    void a_pdf_is_no_picture() {
        assertThatIllegalArgumentException().isThrownBy(() -> BarePicture.of(MediaType.PDF, new byte[9]));
    }

    @Property(tries = 300)
    void whatever_a_segment_holds_what_is_left_is_sound_and_bare_already(
            @ForAll @Size(max = 60) byte[] data, @ForAll @IntRange(min = 0xe0, max = 0xfe) int marker) {
        var sent = joined(hex("ffd8"), segment(marker, data), tail(jpeg(50)));

        var bare = BarePicture.of(MediaType.JPEG, sent);

        assertThat(ContentCheck.of(FileName.of("a"), bare)).isEqualTo(new ContentAnswer.Sound(MediaType.JPEG));
        assertThat(BarePicture.of(MediaType.JPEG, bare)).isEqualTo(bare);
    }

    private static byte[] segment(int marker, byte[] data) {
        var length = data.length + 2;
        return joined(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length}, data);
    }

    private static byte[] tail(byte[] jpeg) {
        return tail(jpeg, 2);
    }

    private static byte[] tail(byte[] content, int from) {
        return Arrays.copyOfRange(content, from, content.length);
    }

    private static byte[] drawn(String format) throws IOException {
        var image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256; i++) {
            image.setRGB(i % 16, i / 16, i * 0x010307);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static int[] pixels(byte[] file) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
