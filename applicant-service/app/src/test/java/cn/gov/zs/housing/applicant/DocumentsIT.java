package cn.gov.zs.housing.applicant;

import static cn.gov.zs.platform.testkit.FileSamples.joined;
import static cn.gov.zs.platform.testkit.FileSamples.jpeg;
import static cn.gov.zs.platform.testkit.FileSamples.pdf;
import static cn.gov.zs.platform.testkit.FileSamples.png;
import static cn.gov.zs.platform.testkit.FileSamples.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import cn.gov.zs.housing.applicant.Visitor.Answer;
import cn.gov.zs.housing.applicant.evidence.DocumentReads;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Documents through the running service. */
@ExtendWith(OutputCaptureExtension.class)
class DocumentsIT extends RunningService {
    private static final int MEGABYTE = 1024 * 1024;

    @MockitoSpyBean
    private DocumentReads reads;

    @Test
    void a_household_adds_a_document_and_staff_see_it_after_the_look_was_recorded(CapturedOutput log) {
        var id = submitted();
        var page = "/my/applications/" + id + "/documents";
        assertThat(citizen().get("/my/applications/" + id).body()).contains("申请材料", "还没有材料", page);
        assertThat(citizen().get(page).body())
                .contains("enctype=\"multipart/form-data\"", "户口簿", "不超过 10 MB", "不超过 60 份");
        var photo = jpeg(70_000);

        var added = upload(citizen(), page, "ID_CARD", "李美华身份证.jpg", photo);

        assertThat(added.status()).as(added.body()).isEqualTo(302);
        assertThat(added.location()).endsWith(page);
        assertThat(citizen().get(page).body()).contains("李美华身份证.jpg", "在卷", "申请家庭", "69 KB");
        var document = idOf(citizen(), id);
        var own = citizen().file(page + "/" + document);
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.body()).isEqualTo(photo);
        assertThat(own.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(own.headers().firstValue("Content-Length")).contains(String.valueOf(photo.length));
        assertThat(own.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(own.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(own.headers().firstValue("Content-Security-Policy")).contains("sandbox; default-src 'none'");
        assertThat(own.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline")
                .contains("filename*=UTF-8''%E6%9D%8E");
        assertThat(citizen().get(page).body()).as("her own look is no record").contains("还没有工作人员查看过");

        var staffPage = "/staff/applications/" + id;
        assertThat(xiaolanReviewer().get(staffPage).body())
                .contains("李美华身份证.jpg", staffPage + "/documents/" + document);
        assertThat(xiaolanReviewer().file(staffPage + "/documents/" + document).body())
                .isEqualTo(photo);
        assertThat(cityReviewer().file(api(id) + "/" + document + "/content").body())
                .isEqualTo(photo);

        assertThat(citizen().get("/my/applications/" + id).body())
                .contains("谁查看过您的材料", "reviewer-xiaolan", "镇街初审人员", "市住保部门复核人员");
        var looks =
                citizen().get("/api/v1/applications/" + id + "/document-reads").json();
        assertThat(looks.path("total").asLong()).isEqualTo(2);
        assertThat(looks.path("items").path(1).path("role").asString()).isEqualTo("township-reviewer");
        assertThat(looks.path("items").path(1).path("documentId").asString()).isEqualTo(document);
        assertThat(looks.path("items").path(1).has("subject")).isFalse();
        assertThat(auditor().get("/staff/document-reads").body())
                .contains(id, document, "身份证", "staff=subject-reviewer-xiaolan")
                .doesNotContain("李美华");
        assertThat(auditor().get("/staff/document-reads?lang=en").body())
                .contains("Looks at documents", "Identity card")
                .doesNotContain("??");
        assertThat(auditor()
                        .get("/api/v1/document-reads?staff=subject-city-reviewer")
                        .json()
                        .path("total")
                        .asLong())
                .isPositive();
        assertThat(auditor().get("/fragments/applicant/staff").body()).contains("/staff/document-reads");
        assertThat(citizen().get(page + "?lang=en").body())
                .contains("Add a document", "Hukou book", "Township reviewer")
                .doesNotContain("??");
        assertThat(log.getAll())
                .contains("application " + id + ": document " + document)
                .doesNotContain("李美华身份证");
    }

    @Test
    void without_a_record_staff_see_nothing() {
        var id = submitted();
        upload(citizen(), api(id), "ID_CARD", "a.jpg", jpeg(500));
        var document = idOf(citizen(), id);
        doThrow(new IllegalStateException("the database is away")).when(reads).keep(any());

        var page = xiaolanReviewer().file("/staff/applications/" + id + "/documents/" + document);
        var program = xiaolanReviewer().file(api(id) + "/" + document + "/content");

        assertThat(page.statusCode()).isGreaterThanOrEqualTo(500);
        assertThat(program.statusCode()).isGreaterThanOrEqualTo(500);
        assertThat(page.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @Test
    void who_may_not_see_the_case_finds_no_document() {
        var id = submitted();
        upload(citizen(), api(id), "ID_CARD", "a.jpg", jpeg(500));
        var document = idOf(citizen(), id);
        var my = "/my/applications/" + id + "/documents";
        var staff = "/staff/applications/" + id + "/documents";

        for (var path : new String[] {api(id), api(id) + "/" + document + "/content"}) {
            assertThat(otherCitizen().get(path).status()).as(path).isEqualTo(404);
            assertThat(shiqiReviewer().get(path).status()).as(path).isEqualTo(404);
            assertThat(auditor().get(path).status()).as(path).isEqualTo(404);
            assertThat(anybody().get(path).status()).as(path).isEqualTo(401);
        }
        for (var path : new String[] {my, my + "/" + document, my + "/" + document + "/take-back"}) {
            assertThat(otherCitizen().get(path).status()).as(path).isEqualTo(404);
            assertThat(xiaolanReviewer().get(path).status()).as(path).isEqualTo(404);
        }
        for (var path : new String[] {staff, staff + "/" + document, staff + "/" + document + "/take-back"}) {
            assertThat(shiqiReviewer().get(path).status()).as(path).isEqualTo(404);
            assertThat(citizen().get(path).status()).as(path).isEqualTo(403);
        }
        for (var stranger : new Visitor[] {otherCitizen(), shiqiReviewer()}) {
            assertThat(upload(stranger, api(id), "ID_CARD", "b.jpg", jpeg(600)).status())
                    .isEqualTo(404);
            assertThat(stranger.delete(api(id) + "/" + document).status()).isEqualTo(404);
        }
        assertThat(citizen().get("/staff/document-reads").status()).isEqualTo(403);
        assertThat(xiaolanReviewer().get("/api/v1/document-reads").status()).isEqualTo(403);
        assertThat(otherCitizen()
                        .get("/api/v1/applications/" + id + "/document-reads")
                        .status())
                .isEqualTo(404);

        // one case's document is not another's
        var other = submitted();
        assertThat(citizen().get(api(other) + "/" + document + "/content").status())
                .isEqualTo(404);
        assertThat(citizen().get(api(id) + "/" + UUID.randomUUID() + "/content").status())
                .isEqualTo(404);
        assertThat(citizen().get(api(id) + "/no-number/content").status()).isEqualTo(404);
        assertThat(citizen().get(api("no-number")).status()).isEqualTo(404);
        assertThat(citizen().get(api(id)).json().size()).isEqualTo(1);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a.pdf", new byte[0], 422, "document.empty", "文件是空的"),
                Arguments.of("a.pdf", jpeg(9), 422, "document.other-extension", "扩展名与实际内容不符"),
                Arguments.of("a.jpg", text("<html><script>alert(1)</script></html>"), 422, "document.markup", "不接收网页"),
                Arguments.of("a.png", text("PK\u0003\u0004zip"), 422, "document.archive", "不接收压缩包"),
                Arguments.of("a.exe", text("MZ"), 422, "document.program", "不接收程序"),
                Arguments.of("a.pdf", text("words"), 422, "document.unknown-format", "无法识别"),
                Arguments.of("a.pdf", pdf("/OpenAction << /S /JavaScript >>"), 422, "document.active-pdf", "PDF 含有脚本"),
                Arguments.of("a.pdf", text("%PDF-1.4 cut"), 422, "document.damaged-pdf", "PDF 文件不完整"),
                Arguments.of("a.png", joined(png(), text("<html>")), 422, "document.hidden-file", "藏有另一个文件"),
                Arguments.of("a.jpg", jpeg(10 * MEGABYTE), 413, "document.too-large", "不超过 10 MB"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_no_document_is_refused_with_its_own_words(
            String name, byte[] content, int status, String code, String words) {
        var id = submitted();

        var program = upload(citizen(), api(id), "ID_CARD", name, content);
        var page = upload(citizen(), "/my/applications/" + id + "/documents", "ID_CARD", name, content);

        assertThat(program.status()).as(program.body()).isEqualTo(status);
        assertThat(program.code()).isEqualTo(code);
        assertThat(program.json().path("detail").asString()).contains(words);
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.body())
                .contains(words, "id=\"file-error\"", "href=\"#file\"", "value=\"ID_CARD\" selected=\"selected\"")
                .doesNotContain("??");
        assertThat(citizen().get(api(id)).json().size()).isZero();
    }

    @Test
    void a_file_of_ten_megabytes_passes_and_a_form_of_eleven_is_told_clearly() {
        var id = submitted();
        var overhead = jpeg(0).length;

        assertThat(upload(citizen(), api(id), "OTHER", "big.jpg", jpeg(10 * MEGABYTE - overhead))
                        .status())
                .isEqualTo(201);
        for (var path : new String[] {api(id), "/my/applications/" + id + "/documents"}) {
            var tooLarge = upload(citizen(), path, "OTHER", "big.jpg", jpeg(11 * MEGABYTE));
            assertThat(tooLarge.status()).as(path).isEqualTo(413);
            assertThat(tooLarge.body()).contains("超过上限");
        }
        assertThat(citizen().get(api(id)).json().size()).isEqualTo(1);
    }

    @Test
    void a_form_that_is_none_is_refused() {
        var id = submitted();

        assertThat(upload(citizen(), api(id), "", "a.jpg", jpeg(9))
                        .json()
                        .path("fields")
                        .path(0)
                        .path("field")
                        .asString())
                .isEqualTo("kind");
        assertThat(upload(citizen(), api(id), "PASSPORT", "a.jpg", jpeg(9))
                        .json()
                        .path("fields")
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("unknown-choice");
        assertThat(upload(citizen(), api(id), "ID_CARD", "", new byte[0])
                        .json()
                        .path("fields")
                        .path(0)
                        .path("field")
                        .asString())
                .isEqualTo("file");
        assertThat(citizen().json(api(id), java.util.Map.of("kind", "ID_CARD")).status())
                .isEqualTo(415);
        assertThat(citizen()
                        .post(api(id), "multipart/form-data", new byte[] {1})
                        .status())
                .isEqualTo(415);
        var broken = citizen()
                .post(api(id), "multipart/form-data; boundary=b", "--b\r\nContent-Disposition".getBytes(UTF_8));
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.code()).isEqualTo("body.malformed");
        var page = citizen()
                .post(
                        "/my/applications/" + id + "/documents",
                        "application/x-www-form-urlencoded",
                        "kind=OTHER".getBytes(UTF_8));
        assertThat(page.status()).isEqualTo(415);
        assertThat(citizen().get(api(id)).json().size()).isZero();
    }

    @Test
    void a_name_is_shown_and_never_believed() {
        var id = submitted();
        upload(citizen(), api(id), "OTHER", "../../etc/<img src=x onerror=alert(1)>\u202E.jpg", jpeg(9));
        upload(citizen(), api(id), "OTHER", "C:\\temp\\证明.jpg", jpeg(10));
        upload(citizen(), api(id), "OTHER", "无".repeat(400) + ".jpg", jpeg(11));

        var page = citizen().get("/my/applications/" + id + "/documents").body();
        assertThat(page)
                .contains("img src x onerror alert(1) .jpg", "无".repeat(96) + ".jpg")
                .doesNotContain("<img src=x")
                .doesNotContain("etc/")
                .doesNotContain("temp\\");
    }

    @Test
    void from_a_case_a_document_is_withdrawn_and_stays_on_file() {
        var id = submitted();
        upload(citizen(), api(id), "INCOME_PROOF", "a.pdf", pdf(""));
        var document = idOf(citizen(), id);
        var page = "/my/applications/" + id + "/documents";
        assertThat(citizen().get(page + "/" + document + "/take-back").body()).contains("仍留在案卷中", "确认撤回", "收入证明");
        assertThat(xiaolanReviewer().delete(api(id) + "/" + document).code()).isEqualTo("document.not-hers");

        var taken = citizen().form(page + "/" + document + "/take-back", java.util.Map.of());

        assertThat(taken.status()).isEqualTo(302);
        assertThat(citizen().get(page).body()).contains("已撤回", "申请家庭撤回").doesNotContain("/take-back\"");
        var again = citizen().delete(api(id) + "/" + document);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("withdrawnBy").asString()).isEqualTo("citizen");
        var seen = xiaolanReviewer().file(api(id) + "/" + document + "/content");
        assertThat(seen.body()).isEqualTo(pdf(""));
        assertThat(seen.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
    }

    @Test
    void a_clerk_adds_what_came_on_paper_and_takes_back_her_own_mistake() {
        var id = submitted();
        var page = "/staff/applications/" + id + "/documents";
        assertThat(upload(xiaolanReviewer(), page, "HOUSING_PROOF", "scan.png", png())
                        .status())
                .isEqualTo(302);

        assertThat(citizen().get("/my/applications/" + id).body()).contains("scan.png", "镇街初审人员");
        assertThat(xiaolanReviewer().get(page).body()).contains("take-back").doesNotContain("谁查看过");
        assertThat(xiaolanReviewer()
                        .form(page + "/" + idOf(citizen(), id) + "/take-back", java.util.Map.of())
                        .status())
                .isEqualTo(302);
        assertThat(citizen().get(api(id)).json().path(0).path("withdrawnBy").asString())
                .isEqualTo("township-reviewer");
    }

    @Test
    void a_draft_has_documents_that_nobody_else_sees_and_that_can_be_gone() {
        var draft = DraftPages.begin(citizen(), "/my/drafts").id();
        assertThat(upload(citizen(), api(draft), "ID_CARD", "a.jpg", jpeg(300_000))
                        .status())
                .isEqualTo(201);
        var document = idOf(citizen(), draft);
        assertThat(otherCitizen().get(api(draft)).status()).isEqualTo(404);
        assertThat(xiaolanReviewer().get(api(draft)).status()).isEqualTo(404);
        assertThat(cityReviewer()
                        .get("/staff/applications/" + draft + "/documents")
                        .status())
                .isEqualTo(404);
        assertThat(citizen()
                        .get("/my/applications/" + draft + "/documents/" + document + "/take-back")
                        .body())
                .contains("从草稿中删除");

        assertThat(citizen().delete(api(draft) + "/" + document).status()).isEqualTo(204);

        assertThat(citizen().delete(api(draft) + "/" + document).status()).isEqualTo(404);
        assertThat(citizen().get(api(draft)).json().size()).isZero();
    }

    @Test
    void files_that_come_at_once_are_all_there_and_the_same_file_is_one() throws Exception {
        var id = submitted();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var all = IntStream.range(0, 12)
                    .<Callable<Answer>>mapToObj(
                            number -> () -> upload(citizen(), api(id), "OTHER", number + ".jpg", jpeg(200_000, number)))
                    .toList();
            for (var ended : threads.invokeAll(all)) {
                assertThat(ended.get().status()).isEqualTo(201);
            }
        }
        assertThat(citizen().get(api(id)).json().size()).isEqualTo(12);
        assertThat(upload(citizen(), api(id), "OTHER", "again.jpg", jpeg(200_000, 3))
                        .code())
                .isEqualTo("document.duplicate");
    }

    private Visitor auditor() {
        return visitor(ISSUER.token("auditor-wu", "auditor"));
    }

    private static String api(String id) {
        return "/api/v1/applications/" + id + "/documents";
    }

    private static String idOf(Visitor visitor, String application) {
        return visitor.get(api(application)).json().path(0).path("id").asString();
    }

    /** A form with a document. */
    static Answer upload(Visitor visitor, String path, String kind, String name, byte[] content) {
        var head = "--b0undary\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind
                + "\r\n--b0undary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return visitor.post(
                path,
                "multipart/form-data; boundary=b0undary",
                joined(head.getBytes(UTF_8), content, "\r\n--b0undary--\r\n".getBytes(UTF_8)));
    }

    private String submitted() {
        var id = UUID.randomUUID();
        var answer = citizen().json("/api/v1/applications", Bodies.json(id));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return id.toString();
    }
}
