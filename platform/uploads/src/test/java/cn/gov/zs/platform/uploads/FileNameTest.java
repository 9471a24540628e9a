package cn.gov.zs.platform.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.StringLength;

@Tag("zone-free")
class FileNameTest {
    @Example
    void keeps_an_honest_name() {
        assertThat(FileName.of("李美华 身份证（正面）.jpg").text()).isEqualTo("李美华 身份证（正面）.jpg");
        assertThat(FileName.of("李美华 身份证（正面）.JPG").extension()).contains("jpg");
    }

    @Example
    void a_path_is_no_name() {
        assertThat(FileName.of("../../etc/passwd").text()).isEqualTo("passwd");
        assertThat(FileName.of("C:\\Users\\li\\scan.pdf").text()).isEqualTo("scan.pdf");
        assertThat(FileName.of("..").text()).isEqualTo("document");
        assertThat(FileName.of("/").text()).isEqualTo("document");
        assertThat(FileName.of(".htaccess").text()).isEqualTo("htaccess");
        assertThat(FileName.of("").text()).isEqualTo("document");
    }

    @Example
    void what_a_page_a_header_or_a_reader_would_misread_becomes_a_blank() {
        assertThat(FileName.of("a<script>\"b\".jpg").text()).isEqualTo("a script b .jpg");
        assertThat(FileName.of("a\r\nSet-Cookie: x.jpg").text()).isEqualTo("a Set-Cookie x.jpg");
        // right-to-left override: shows as exe.jpg
        assertThat(FileName.of("gpj.\u202Eexe").text()).isEqualTo("gpj. exe");
        assertThat(FileName.of("a\u0000.jpg").text()).isEqualTo("a .jpg");
    }

    @Example
    void a_long_name_keeps_its_ending() {
        var name = FileName.of("证".repeat(300) + ".jpeg");
        assertThat(name.text()).hasSize(FileName.MAX).endsWith("证.jpeg");
        assertThat(FileName.of("𠮷".repeat(80)).endingAs(MediaType.PNG).text())
                .hasSizeLessThanOrEqualTo(FileName.MAX)
                .endsWith("𠮷.png");
    }

    @Example
    void an_ending_that_fits_is_added_where_there_is_none() {
        assertThat(FileName.of("scan 2026.11").endingAs(MediaType.PDF).text()).isEqualTo("scan 2026.11.pdf");
        assertThat(FileName.of("scan.jpeg").endingAs(MediaType.JPEG).text()).isEqualTo("scan.jpeg");
    }

    @Example
    void prints_its_length_only() {
        assertThat(FileName.of("李美华.jpg")).hasToString("file name of 7 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileName("a/李美华"))
                .withMessageNotContaining("李美华");
    }

    @Property(tries = 2000)
    void whatever_is_sent_becomes_a_harmless_name(@ForAll @StringLength(max = 250) String sent) {
        var name = FileName.of(sent);

        assertThat(name.text())
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(FileName.MAX)
                .doesNotContainPattern("[\\p{C}/\\\\<>\"]");
        assertThat(FileName.of(name.text())).isEqualTo(name);
        for (var type : MediaType.values()) {
            assertThat(name.endingAs(type).extension()).isPresent();
        }
    }
}
