package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.paperforms.PaperBooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PaperFormsApiIT extends RunningService {
    private static final String FORMS = "/api/v1/paper-forms";

    @TempDir
    private Path directory = Path.of("");

    @Test
    void a_workbook_is_uploaded_looked_at_and_confirmed_once_however_often_it_is_sent() {
        var book = book(2);

        var uploaded = xiaolanClerk().upload(FORMS, "x.xlsx", book);
        assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(201);
        var id = uploaded.json().path("id").asString();
        assertThat(uploaded.location()).isEqualTo(FORMS + "/" + id);
        assertThat(uploaded.json().path("status").asString()).isEqualTo("TO_CONFIRM");
        assertThat(uploaded.json().path("households").asInt()).isEqualTo(2);

        var again = xiaolanClerk().upload(FORMS, "other-name.xlsx", book);
        assertThat(again.status()).as("the same content").isEqualTo(200);
        assertThat(again.json()).isEqualTo(uploaded.json());
        var lines = xiaolanClerk().get(FORMS + "/" + id + "/households?size=1").json();
        assertThat(lines.path("items").size()).isEqualTo(1);
        assertThat(lines.path("more").asBoolean()).isTrue();
        assertThat(lines.path("items").path(0).path("perHeadFloorArea").decimalValue())
                .isEqualByComparingTo("7.25");

        assertThat(xiaolanClerk()
                        .json(FORMS + "/" + id + "/confirmation", Map.of())
                        .status())
                .isEqualTo(200);
        await().untilAsserted(() -> assertThat(xiaolanClerk()
                        .get(FORMS + "/" + id)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("FINISHED"));
        assertThat(xiaolanClerk().get(FORMS + "/" + id).json().path("done").asInt())
                .isEqualTo(2);
        assertThat(xiaolanClerk()
                        .json(FORMS + "/" + id + "/confirmation", Map.of())
                        .code())
                .isEqualTo("paper-forms.not-due");
        assertThat(xiaolanClerk()
                        .upload(FORMS, "x.xlsx", book)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("FINISHED");
        assertThat(xiaolanClerk().get(FORMS + "?size=100").body()).contains(id);
    }

    @Test
    void every_bad_cell_is_named_and_nothing_is_kept(CapturedOutput log) {
        var before = xiaolanClerk().get(FORMS).json().path("total").asLong();
        var file = PaperBooks.of(2, 300_000)
                .with("家庭", 2, "申请人身份证号", "442000198001010000")
                .with("家庭", 1, "存款", "=1+1")
                .file();

        var answer = xiaolanClerk().upload(FORMS, "x.xlsx", file);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("paper-forms.bad-cells");
        assertThat(answer.json().path("total").asInt()).isEqualTo(2);
        var cell = answer.json().path("cells").path(0);
        assertThat(cell.path("sheet").asString()).isEqualTo("家庭");
        assertThat(cell.path("row").asInt()).isPositive();
        assertThat(cell.path("column").asString()).isEqualTo("U");
        assertThat(cell.path("header").asString()).isEqualTo("存款");
        assertThat(cell.path("reason").asString()).isEqualTo("formula");
        assertThat(cell.path("text").asString()).isEqualTo("单元格中是公式，请填写数值");
        assertThat(answer.json().path("cells").path(1).path("text").asString()).contains("校验位");
        assertThat(xiaolanClerk()
                        .upload(FORMS + "?lang=en", "x.xlsx", file)
                        .json()
                        .path("cells")
                        .path(0)
                        .path("text")
                        .asString())
                .contains("formula");
        assertThat(answer.body()).doesNotContain("442000198001010000");
        assertThat(xiaolanClerk().get(FORMS).json().path("total").asLong()).isEqualTo(before);
        assertThat(log.getAll()).doesNotContain("442000198001010000");
    }

    @Test
    void a_bomb_and_what_is_no_workbook_are_refused_by_page_and_api_alike() throws IOException {
        var bomb = bomb();
        assertThat(bomb.length).as("small as it is sent").isLessThan(1 << 20);

        var answer = xiaolanClerk().upload(FORMS, "x.xlsx", bomb);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("paper-forms.unreadable");
        assertThat(answer.json().path("why").asString()).isEqualTo("bomb");
        assertThat(answer.body()).contains("文件解压后异常庞大");
        var page = xiaolanClerk().upload("/staff/paper-forms", "x.xlsx", bomb);
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.body()).contains("没有导入任何内容", "文件解压后异常庞大");

        assertThat(why("not a workbook".getBytes(StandardCharsets.UTF_8))).isEqualTo("not-a-workbook");
        assertThat(why(new byte[0])).isEqualTo("empty");
        assertThat(xiaolanClerk().json(FORMS, Map.of()).status()).isEqualTo(415);
    }

    @Test
    void only_the_clerks_of_the_township_use_it() {
        var book = book(1);
        var id = xiaolanClerk().upload(FORMS, "x.xlsx", book).json().path("id").asString();

        assertThat(shiqiClerk().get(FORMS + "/" + id).status()).isEqualTo(404);
        assertThat(shiqiClerk().get(FORMS + "/" + id + "/households").status()).isEqualTo(404);
        assertThat(shiqiClerk()
                        .json(FORMS + "/" + id + "/confirmation", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(shiqiClerk().upload(FORMS, "x.xlsx", book).body()).contains("not-ours");
        assertThat(citizen().upload(FORMS, "x.xlsx", book).status()).isEqualTo(403);
        assertThat(xiaolanReviewer().get(FORMS).status()).isEqualTo(403);
        assertThat(anybody().get(FORMS).status()).isEqualTo(401);
        assertThat(xiaolanClerk().json(FORMS + "/" + id + "/drop", Map.of()).status())
                .isEqualTo(200);
        assertThat(xiaolanClerk()
                        .get(FORMS + "/" + id + "/households")
                        .json()
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    void a_person_in_another_open_household_is_told_before_the_import_without_another_townships_data() {
        var person = person();
        var own = xiaolanClerk()
                .upload(FORMS, "first.xlsx", PaperBooks.of(1, person).file())
                .json()
                .path("id")
                .asString();
        assertThat(duplicates(own).size()).as("nobody else applied").isZero();
        xiaolanClerk().json(FORMS + "/" + own + "/confirmation", Map.of());
        await().untilAsserted(() -> assertThat(xiaolanClerk()
                        .get(FORMS + "/" + own)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("FINISHED"));

        var again = xiaolanClerk()
                .upload(
                        FORMS,
                        "again.xlsx",
                        PaperBooks.of(1, person)
                                .with("家庭", 1, "户籍详细地址", "沿江路另一号")
                                .file())
                .json()
                .path("id")
                .asString();
        assertThat(duplicates(again).path(0).path("code").asString()).isEqualTo("D1");
        var other = duplicates(again).path(0).path("other").asString();
        assertThat(other).as("of the own township, so it is named").isNotEmpty();
        assertThat(xiaolanClerk().get("/staff/paper-forms/" + again).body())
                .contains("重复申请提示", "D1", "还在另一户未办结的申请中", "/staff/applications/" + other);
        assertThat(xiaolanClerk()
                        .get("/staff/paper-forms/" + again + "?lang=en")
                        .body())
                .contains("Possible duplicates")
                .doesNotContain("??");

        var elsewhere = shiqiClerk()
                .upload(
                        FORMS,
                        "elsewhere.xlsx",
                        PaperBooks.of(1, person)
                                .with("家庭", 1, "户籍村居", "石岐街道 桂园社区")
                                .file());
        assertThat(elsewhere.status()).as(elsewhere.body()).isEqualTo(201);
        var theirs = elsewhere.json().path("id").asString();
        var told = shiqiClerk().get(FORMS + "/" + theirs + "/households").json();
        assertThat(told.path("items")
                        .path(0)
                        .path("duplicates")
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("D1");
        assertThat(told.toString()).as("neither number nor township").doesNotContain(other, "小榄");
        assertThat(shiqiClerk().get("/staff/paper-forms/" + theirs).body())
                .contains("D1", "向市住保部门查询")
                .doesNotContain(other, "小榄镇");
    }

    private tools.jackson.databind.JsonNode duplicates(String id) {
        return xiaolanClerk()
                .get(FORMS + "/" + id + "/households")
                .json()
                .path("items")
                .path(0)
                .path("duplicates");
    }

    private String why(byte[] file) {
        return xiaolanClerk().upload(FORMS, "x.xlsx", file).json().path("why").asString();
    }

    private static byte[] book(int households) {
        return PaperBooks.of(households, person()).file();
    }

    private static int person() {
        return ThreadLocalRandom.current().nextInt(500_000, 900_000);
    }

    /** The template whose first sheet unpacks to 200 MiB. */
    private byte[] bomb() throws IOException {
        var template = Files.write(
                directory.resolve(UUID.randomUUID() + ".xlsx"), xiaolanClerk().bytes("/staff/paper-forms/template"));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipFile(template.toFile());
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (var in = zip.getInputStream(entry)) {
                    in.transferTo(out);
                }
                if (entry.getName().endsWith("sheet1.xml")) {
                    var blanks = new byte[1 << 20];
                    java.util.Arrays.fill(blanks, (byte) ' ');
                    for (int mebibyte = 0; mebibyte < 200; mebibyte++) {
                        out.write(blanks);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private Visitor shiqiClerk() {
        return visitor(ISSUER.token("clerk-shiqi", Map.of("township", "442000001"), "township-clerk"));
    }
}
