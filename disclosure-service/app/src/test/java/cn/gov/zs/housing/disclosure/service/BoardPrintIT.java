package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A notice as it is printed for the board, by the browser that prints it. */
class BoardPrintIT extends RunningService {
    private static final String PUBLISHED = "disclosure.notice-published.v1";
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final Pattern BOX = Pattern.compile("/MediaBox\\s*\\[\\s*0 0 ([0-9.]+) ([0-9.]+)\\s*]");

    private final String id = UUID.randomUUID().toString();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"a4, 595, 842", "a3, 842, 1191"})
    void prints_on_sheets_of_the_size_that_was_chosen(String size, int width, int height) throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium here: printing is not tried");
        var path = homes(60);
        var pdf = print("http://127.0.0.1:" + port + path + "/print?size=" + size);
        var boxes = BOX.matcher(pdf).results().toList();
        assertThat(boxes).isNotEmpty().allSatisfy(box -> {
            assertThat(Double.parseDouble(box.group(1))).isBetween(width - 2.0, width + 2.0);
            assertThat(Double.parseDouble(box.group(2))).isBetween(height - 2.0, height + 2.0);
        });
        // sixty homes in large type do not fit on one sheet, and are not scaled down to it
        assertThat(PAGE.matcher(pdf).results().count()).isBetween(2L, 12L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a4", "a3"})
    void a_household_fits_on_one_sheet_with_its_proof(String size) throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium here: printing is not tried");
        OTHERS.passFirstReview(id, "测试印");
        var path = OTHERS.awaitOne(PUBLISHED, id).data().path("path").asString();
        await().atMost(SOON).until(() -> get(path + "/print").body().contains("/qr.svg"));
        var pdf = print("http://127.0.0.1:" + port + path + "/print?size=" + size);
        assertThat(PAGE.matcher(pdf).results().count()).isEqualTo(1);
    }

    @Test
    void shows_all_rows_the_digest_and_the_proof_of_its_entry() {
        var path = homes(3);
        await().atMost(SOON).until(() -> get(path + "/print").body().contains("/qr.svg"));
        var page = get(path + "/print?size=a3").body();
        assertThat(page)
                .contains("<body class=\"a3\">", "<thead>", "sha256:", "notice-published.", "祈安苑 3-n2", path)
                .doesNotContain("??", "<nav");
        assertThat(get(path + "/print?lang=en").body()).contains("No.").doesNotContain("??");
        var css = get(Pattern.compile("href=\"(/assets/poster[^\"]+)\"")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1));
        assertThat(css.body()).contains("thead { display: table-header-group; }", "tr { break-inside: avoid; }");
    }

    @Test
    void another_size_is_refused_with_its_field() {
        var answer = get(homes(1) + "/print?size=a0", "Accept", "application/problem+json");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(get("/notices/nobody/print").statusCode()).isEqualTo(404);
    }

    private String homes(int count) {
        var offer = "offer-" + id;
        OTHERS.offer(offer, IntStream.range(0, count).mapToObj(i -> "n" + i).toArray(String[]::new));
        return OTHERS.awaitOne(PUBLISHED, offer).data().path("path").asString();
    }

    private String print(String address) throws IOException, InterruptedException {
        var pdf = folder.resolve("board.pdf");
        var chromium = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + pdf,
                        address)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("chromium.log").toFile())
                .start();
        if (!chromium.waitFor(60, TimeUnit.SECONDS)) {
            chromium.destroyForcibly();
        }
        return Files.readString(pdf, StandardCharsets.ISO_8859_1);
    }
}
