package cn.gov.zs.housing.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gov.zs.housing.applicant.paperforms.PaperBooks;
import cn.gov.zs.platform.xlsx.Cell;
import cn.gov.zs.platform.xlsx.Limits;
import cn.gov.zs.platform.xlsx.Reading;
import cn.gov.zs.platform.xlsx.Row;
import cn.gov.zs.platform.xlsx.WorkbookReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PaperFormsIT extends RunningService {
    private static final String FORMS = "/staff/paper-forms";

    @Test
    void a_clerk_imports_a_workbook_and_every_household_is_there_once_and_the_list_goes_out_again(CapturedOutput log) {
        var first = ThreadLocalRandom.current().nextInt(100_000, 200_000);
        var book = PaperBooks.of(30, first).file();

        var uploaded = clerk().upload(FORMS, "李美华.xlsx", book);
        assertThat(uploaded.status()).as(uploaded.body()).isIn(302, 303);
        var page = uploaded.location();
        assertThat(clerk().get(page).body())
                .contains("待确认，尚未导入", "确认导入 30 户", "李美华", "7.25 m²", "1,250.25元", ">60<")
                .doesNotContain(PaperBooks.applicant(first), "??");
        assertThat(clerk().get(page + "?lang=en").body())
                .contains("Import 30 households")
                .doesNotContain("??");
        var before = applications().stream().filter(row -> holds(row, first)).count();

        assertThat(clerk().form(page + "/confirmation", Map.of()).status()).isIn(302, 303);
        await().untilAsserted(() -> assertThat(clerk().get(page).body()).contains("已全部导入", "已处理 30 / 30 户"));
        assertThat(clerk().form(page + "/confirmation", Map.of()).status()).isEqualTo(409);

        var again = clerk().upload(FORMS, "again.xlsx", book);
        assertThat(again.location()).isEqualTo(page + "?again=true");
        assertThat(clerk().get(again.location()).body()).contains("没有重复导入");
        assertThat(applications().stream().filter(row -> holds(row, first)).count())
                .as("each once")
                .isEqualTo(before + 30);
        assertThat(auditor().get("/staff/list-exports").body())
                .contains("住房保障申请", "state=SUBMITTED", "镇街初审人员")
                .doesNotContain("??");
        assertThat(log.getAll())
                .contains("30 paper forms uploaded")
                .doesNotContain(PaperBooks.applicant(first), "李美华", "沿江路");
    }

    @Test
    void bad_cells_are_named_and_nothing_is_kept() {
        var book = PaperBooks.of(2, 300_000)
                .with("家庭", 2, "申请人身份证号", "442000198001010000")
                .with("家庭", 1, "存款", "=1+1")
                .file();
        var answer = clerk().upload(FORMS, "x.xlsx", book);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("没有导入任何内容", "共有 2 个单元格需要更正", "E 申请人身份证号", "身份证号校验位不符", "U 存款", "单元格中是公式")
                .doesNotContain("442000198001010000", "??");
        assertThat(clerk().upload(FORMS + "?lang=en", "x.xlsx", book).body())
                .contains("Nothing was imported", "A formula; type the value")
                .doesNotContain("??");
    }

    @Test
    void files_that_are_no_form_are_refused_in_words() {
        assertRefused("序号,姓名\n1,李".getBytes(StandardCharsets.UTF_8), "这不是 XLSX 工作簿");
        assertRefused(new byte[Limits.FORM.fileBytes() + 1], "文件太大");
        assertRefused(new byte[0], "文件是空的");
        var template = clerk().bytes(FORMS + "/template");
        assertRefused(template, "没有填写任何家庭");
        assertRefused(java.util.Arrays.copyOf(template, template.length / 2), "文件不完整或已损坏");
    }

    private void assertRefused(byte[] file, String why) {
        var answer = clerk().upload(FORMS, "x.xlsx", file);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("没有导入任何内容", why);
    }

    @Test
    void only_the_clerks_of_the_township_may_see_or_confirm_it() {
        var book = PaperBooks.of(1, ThreadLocalRandom.current().nextInt(400_000, 500_000))
                .file();
        var page = clerk().upload(FORMS, "x.xlsx", book).location();

        assertThat(otherClerk().get(page).status()).isEqualTo(404);
        assertThat(otherClerk().form(page + "/confirmation", Map.of()).status()).isEqualTo(404);
        assertThat(villageClerk().get(page).status()).isEqualTo(404);
        assertThat(citizen().get(page).status()).isEqualTo(403);
        assertThat(xiaolanReviewer().get(FORMS).status()).isEqualTo(403);
        assertThat(citizen().get(FORMS + "/template").status()).isEqualTo(403);
        assertThat(anybody().get(FORMS).status()).isIn(302, 401);
        assertThat(otherClerk().upload(FORMS, "x.xlsx", book).body()).contains("不在您的工作范围内");
        assertThat(clerk().form(page + "/drop", Map.of()).status()).isIn(302, 303);
        assertThat(clerk().get(page).body()).contains("已放弃").doesNotContain("李美华");
        assertThat(clerk().get(FORMS + "/00000000-0000-0000-0000-000000000000").status())
                .isEqualTo(404);
        assertThat(villageClerk().get(FORMS).status()).isEqualTo(200);
    }

    @Test
    void lists_go_out_to_who_may_see_them() {
        assertThat(citizen().get("/staff/applications/export.xlsx").status()).isEqualTo(403);
        assertThat(xiaolanReviewer().get("/staff/id-number-reads/export.xlsx").status())
                .isEqualTo(403);
        assertThat(xiaolanReviewer().get("/staff/list-exports").status()).isEqualTo(403);
        assertThat(xiaolanReviewer()
                        .get("/staff/applications/export.xlsx?state=NONE")
                        .status())
                .isEqualTo(400);
        assertThat(xiaolanReviewer().get("/staff/applications?state=SUBMITTED").body())
                .contains("/staff/applications/export.xlsx?state=SUBMITTED");
        assertThat(rows(shiqiReviewer().bytes("/staff/applications/export.xlsx")))
                .as("another township's are not in it")
                .noneMatch(row -> text(row, 4).equals("小榄镇"));
        assertThat(rows(auditor().bytes("/staff/id-number-reads/export.xlsx?lang=en"))
                        .getFirst())
                .satisfies(head -> assertThat(text(head, 2)).isEqualTo("Role"));
    }

    private List<Row> applications() {
        return rows(xiaolanReviewer().bytes("/staff/applications/export.xlsx?state=SUBMITTED"));
    }

    /** The applicant's masked number tells no more than the place. */
    private static boolean holds(Row row, int first) {
        return text(row, 1).equals("李美华")
                && text(row, 2).equals(PaperBooks.applicant(first).substring(0, 6) + "************")
                && row.cell(6).equals(new Cell.Figure(new java.math.BigDecimal("2")));
    }

    private static String text(Row row, int column) {
        return row.cell(column) instanceof Cell.Text(String text) ? text : "";
    }

    private static List<Row> rows(byte[] file) {
        var limits = new Limits(4 << 20, 64L << 20, 100, 100, 25_000, 60, 2_000);
        return ((Reading.Read) WorkbookReader.read(file, limits))
                .sheets()
                .getFirst()
                .rows();
    }

    private Visitor clerk() {
        return visitor(ISSUER.token("clerk-xiaolan", Map.of("township", "442000118"), "township-clerk"));
    }

    private Visitor otherClerk() {
        return visitor(ISSUER.token("clerk-shiqi", Map.of("township", "442000001"), "township-clerk"));
    }

    private Visitor villageClerk() {
        return visitor(ISSUER.token("clerk-xinshi", Map.of("village", "442000118001"), "village-clerk"));
    }

    private Visitor auditor() {
        return visitor(ISSUER.token("auditor", "auditor"));
    }
}
