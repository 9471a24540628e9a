package cn.gov.zs.housing.applicant.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileTest {
    private static final Instant AT = Instant.parse("2026-03-25T02:00:00Z");

    @Test
    void holds_every_part_also_two_of_one_name_and_one_that_closes_its_stream() throws IOException {
        var out = new ByteArrayOutputStream();
        CaseFile.write(
                List.of(
                        part("documents/户口簿.pdf", "一"),
                        part("documents/户口簿.pdf", "二"),
                        new FilePart("closing", OutputStream::close),
                        part("last.json", "{}")),
                AT,
                out);

        assertThat(read(out.toByteArray()))
                .containsExactly(
                        entry("documents/户口簿.pdf", "一"),
                        entry("documents/户口簿-2.pdf", "二"),
                        entry("closing", ""),
                        entry("last.json", "{}"));
    }

    @Test
    void a_part_that_fails_leaves_no_whole_zip_behind() {
        var out = new ByteArrayOutputStream();
        var broken = new FilePart("b", _ -> {
            throw new IOException("away");
        });

        assertThatThrownBy(() -> CaseFile.write(List.of(part("a", "x"), broken), AT, out))
                .isInstanceOf(IOException.class);
        assertThat(out.toString(UTF_8)).as("no central directory").doesNotContain("PK\u0005\u0006");
    }

    @Test
    void is_written_piece_by_piece() throws IOException {
        var counted = new long[1];
        var nowhere = new OutputStream() {
            @Override
            public void write(int b) {
                counted[0]++;
            }
        };
        var piece = new byte[1024 * 1024];
        new Random(1).nextBytes(piece);
        CaseFile.write(
                List.of(new FilePart("big", out -> {
                    for (int piecesWritten = 0; piecesWritten < 64; piecesWritten++) {
                        out.write(piece);
                        assertThat(counted[0])
                                .as("what was written has gone out")
                                .isGreaterThanOrEqualTo(piecesWritten * 1024L * 1024);
                    }
                })),
                AT,
                nowhere);
        assertThat(counted[0]).isGreaterThan(64L * 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../etc/passwd", "/etc/passwd", "a/../b", "a\\b", "C:x", "", "a//b", "a/", ".hidden", "a\nb"})
    void refuses_names_that_lead_elsewhere_and_makes_safe_ones_of_them(String name) {
        assertThatThrownBy(() -> new FilePart(name, _ -> {})).isInstanceOf(IllegalArgumentException.class);
        assertThat(new FilePart("documents/" + FilePart.safe(name), _ -> {}).name())
                .startsWith("documents/")
                .doesNotContain("../", "\\");
    }

    @Test
    void keeps_names_that_people_give() {
        assertThat(FilePart.safe("户口簿 (1).pdf")).isEqualTo("户口簿 (1).pdf");
        assertThat(FilePart.safe("x".repeat(300) + ".pdf")).hasSize(100).endsWith(".pdf");
    }

    private static FilePart part(String name, String content) {
        return new FilePart(name, out -> out.write(content.getBytes(UTF_8)));
    }

    private static Map<String, String> read(byte[] zip) throws IOException {
        var found = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return found;
    }
}
