package cn.gov.zs.housing.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.allocation.contract.BatchApprovedV1;
import cn.gov.zs.housing.disclosure.publiclog.LogKeys;
import cn.gov.zs.platform.tlog.LogProof;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.mongodb.client.model.Filters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** From a notice to the files that archives and libraries keep of it. */
class ArchiveIT extends RunningService {
    private static final String PUBLISHED = "disclosure.notice-published.v1";
    private static final Pattern RAW_NUMBER = Pattern.compile("(?<![0-9a-f])[1-9]\\d{16}[0-9Xx](?![0-9a-f])");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String id = UUID.randomUUID().toString();

    private HttpResponse<byte[]> file(String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void awaitFiles(String path) {
        await().atMost(SOON)
                .until(() -> file(path + "/archive.pdf").statusCode() == 200
                        && file(path + "/archive.ofd").statusCode() == 200);
    }

    private static String squeezed(String text) {
        return text.replaceAll("第\\s*\\d+\\s*页\\s*共\\s*\\d+\\s*页", "").replaceAll("\\s", "");
    }

    private static String textOfPdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String textOfOfd(byte[] file) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("Content.xml")) {
                    pages.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return Pattern.compile("<ofd:TextCode[^>]*>([^<]*)<")
                .matcher(String.join("", pages.values()))
                .results()
                .map(found -> found.group(1))
                .reduce("", String::concat)
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** As a phone reads it from the paper. */
    private static String codeOf(byte[] file) throws Exception {
        try (var document = Loader.loadPDF(file)) {
            var image = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 300);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8"))
                    .getText();
        }
    }

    @Test
    void a_notice_is_handed_out_as_pdf_and_ofd_with_the_same_text_and_its_proof_and_leaves_with_its_period()
            throws Exception {
        OTHERS.passFirstReview(id, "测试归档甲");
        var notice = OTHERS.awaitOne(PUBLISHED, id).data().path("noticeId").asString();
        awaitFiles("/notices/" + notice);
        var shown = json("/api/v1/public/notices/" + notice);
        var pdf = file("/notices/" + notice + "/archive.pdf");
        var ofd = file("/notices/" + notice + "/archive.ofd");

        var text = squeezed(textOfPdf(pdf.body()));
        assertThat(text)
                .isEqualTo(squeezed(textOfOfd(ofd.body())))
                .contains(
                        squeezed(shown.path("proof").path("canonical").asString()),
                        shown.path("proof").path("salt").asString(),
                        shown.path("digest").asString(),
                        "申请人姓名：测试归档甲",
                        "442000************")
                .doesNotContainPattern(RAW_NUMBER);
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(ofd.headers().firstValue("Content-Type")).hasValue("application/ofd");
        assertThat(pdf.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        var tag = pdf.headers().firstValue("ETag").orElseThrow();
        assertThat(tag)
                .isEqualTo('"'
                        + HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(pdf.body()))
                        + '"');
        assertThat(file("/notices/" + notice + "/archive.pdf", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        var proof = LogProof.parse(codeOf(pdf.body()));
        var entry = get("/log/entries/notice-published." + notice + "/proof").body();
        assertThat(proof.proves(
                        LogProof.parse(entry).extraBytes(),
                        LogKeys.LOG.verifier().name(),
                        LogKeys.LOG.verifier()))
                .isTrue();
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(get("/notices/" + notice).body()).contains("归档文件", "/archive.pdf", "/archive.ofd"));

        advance(Duration.ofDays(21));
        await().atMost(SOON)
                .until(() -> database.getCollection("archive-files").countDocuments(Filters.eq("item", notice)) == 0);
        assertThat(file("/notices/" + notice + "/archive.pdf").statusCode()).isEqualTo(404);
        assertThat(file("/notices/" + notice + "/archive.ofd").statusCode()).isEqualTo(404);
        assertThat(get("/notices/" + notice).body()).doesNotContain("/archive.pdf");
    }

    @Test
    void homes_keep_their_files_and_close_the_gap_of_the_reading_room() throws Exception {
        OTHERS.offer(id, "501", "502");
        var notice = OTHERS.awaitOne(PUBLISHED, id).data().path("noticeId").asString();
        awaitFiles("/notices/" + notice);
        assertThat(squeezed(
                        textOfPdf(file("/notices/" + notice + "/archive.pdf").body())))
                .contains("祈安苑", squeezed(OTHERS.address("501")), squeezed(OTHERS.address("502")));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> database.getCollection("duties").find().into(new ArrayList<>()).stream()
                        .anyMatch(duty -> duty.toJson().contains(id)
                                && duty.toJson().contains("READING_ROOM")
                                && duty.toJson().contains("archive.pdf")));
        advance(Duration.ofDays(21));
        OTHERS.awaitOne("disclosure.log-entry-integrated.v2", "notice-ended." + notice);
        assertThat(file("/notices/" + notice + "/archive.pdf").statusCode()).isEqualTo(200);
    }

    @Test
    void a_document_has_files_too() throws Exception {
        OTHERS.send(
                BatchApprovedV1.TOPIC,
                BatchApprovedV1.TYPE,
                id,
                new BatchApprovedV1(
                        id, "sha256:" + "ab".repeat(32), Instant.parse("2026-11-23T02:00:00Z"), "同意归档 " + id));
        var document = OTHERS.awaitOne("disclosure.log-entry-integrated.v2", id)
                .data()
                .path("itemId")
                .asString();
        awaitFiles("/documents/" + document);
        var text = squeezed(
                textOfPdf(file("/documents/" + document + "/archive.pdf").body()));
        assertThat(text)
                .isEqualTo(squeezed(textOfOfd(
                        file("/documents/" + document + "/archive.ofd").body())))
                .contains("同意归档" + id);
        assertThat(get("/documents/" + document).body()).contains("/documents/" + document + "/archive.ofd");
    }

    @Test
    void what_was_never_published_has_no_file() {
        assertThat(file("/notices/" + UUID.randomUUID() + "/archive.pdf").statusCode())
                .isEqualTo(404);
        assertThat(file("/documents/" + UUID.randomUUID() + "/archive.ofd").statusCode())
                .isEqualTo(404);
    }
}
