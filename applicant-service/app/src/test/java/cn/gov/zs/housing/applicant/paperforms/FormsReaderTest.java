package cn.gov.zs.housing.applicant.paperforms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.application.DraftAnswer;
import cn.gov.zs.housing.applicant.application.DraftCheck;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.paperforms.web.TemplateChoices;
import cn.gov.zs.platform.xlsx.Limits;
import cn.gov.zs.platform.xlsx.Reading;
import cn.gov.zs.platform.xlsx.WorkbookReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class FormsReaderTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Clerk TOWNSHIP_CLERK = new Clerk("clerk-xiaolan", "小榄经办", "442000118", "");
    private static final Clerk VILLAGE_CLERK = new Clerk("clerk-xinshi", "新市经办", "442000118", "442000118001");
    private static final Choices CHOICES = choices();

    private static Choices choices() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages/applicant", "messages/intake");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        return TemplateChoices.of(texts);
    }

    /** Checks as the service does; keeps nothing. */
    private static final class Checking implements PaperSubmission {
        @Override
        public DraftAnswer check(Draft draft, ApplicationId id, String clerk, String clerkName, Instant at) {
            return DraftCheck.check(draft, id, Entry.imported(clerk, clerkName), Optional.empty(), at);
        }

        @Override
        public void keep(Submitted application) {
            throw new AssertionError("reading keeps nothing");
        }
    }

    @Test
    void a_workbook_without_a_fault_declares_what_the_paper_says() {
        var forms = ((FormsAnswer.Good) read(PaperBooks.of(3, 0).file())).forms();

        assertThat(forms).extracting(PaperForm::row).containsExactly(3, 4, 5);
        var answer =
                new Checking().check(forms.getFirst().draft(), forms.getFirst().applicationId("i"), "c", "n", NOW);
        var declared = ((DraftAnswer.Complete) answer).application().declaration();
        assertThat(declared.ownerSubject()).as("the clerk is not the household").isEmpty();
        assertThat(declared.household().size()).isEqualTo(2);
        assertThat(declared.household().perHeadFloorArea()).isEqualByComparingTo("7.25");
        assertThat(declared.household().perHeadMonthlyIncome()).isEqualByComparingTo("1250.25");
        assertThat(declared.household().declaredAssets().amount()).isEqualByComparingTo("500");
        assertThat(declared.villages()).containsExactly("442000118001");
    }

    @ParameterizedTest
    @CsvSource({
        "家庭,申请人身份证号,442000198001010000,E,id-check-digit",
        "家庭,申请人身份证号,123,E,id-form",
        "家庭,申请住房保障类型,随便,B,unknown-choice",
        "家庭,户籍村居,伪造村,H,unknown-choice",
        "家庭,户籍村居,石岐街道 桂园社区,H,not-ours",
        "家庭,联系电话,abc,F,not-a-phone",
        "家庭,存款,-1,U,out-of-range",
        "家庭,存款,99999999999,U,out-of-range",
        "家庭,存款,很多,U,not-a-number",
        "家庭,存款,=1+1,U,formula",
        "家庭,有无自有住房,没有,N,not-yes-or-no",
        "家庭,有无自有住房,否,N,does-not-fit",
        "家庭,有无宅基地,是,O,does-not-fit",
        "家庭,最近一次转让日期,2020-01-01,Q,not-asked",
        "家庭,同住的其他代数,1.5,AB,not-a-number",
        "家庭,已书面同意核查,否,AF,consent-missing",
        "成员,身份证号,442000203002020018,C,id-future-birth-date",
        "成员,与申请人的关系,邻居,D,unknown-choice",
        "成员,序号,99,A,number-unknown",
        "收入,姓名,王五,B,member-unknown",
        "收入,月数,13,E,out-of-range",
        "住房,建筑面积,0,D,out-of-range"
    })
    void a_bad_cell_is_named_with_its_sheet_row_column_and_reason(
            String sheet, String header, String value, String column, String reason) {
        var file = PaperBooks.of(2, 0).with(sheet, 2, header, value).file();

        assertThat(bad(read(file))).contains(new BadCell(sheet, 4, column, header, reason));
    }

    @Test
    void a_migrant_households_hukou_is_elsewhere_and_the_village_it_lives_in_imports_it() {
        var migrants = PaperBooks.of(1, 0)
                .with("家庭", 1, "申请住房保障类型", "积分制流动人员")
                .with("家庭", 1, "流动人员积分", 62)
                .without("家庭", 1, "户籍村居")
                .with("家庭", 1, "户籍省份（市外）", "湖南省")
                .with("家庭", 1, "户籍市县（市外）", "衡阳市衡阳县");

        assertThat(bad(read(migrants.file()))).containsExactly(new BadCell("家庭", 3, "J", "现住村居", "not-ours"));
        var forms = ((FormsAnswer.Good)
                        read(migrants.with("家庭", 1, "现住村居", "小榄镇 新市社区").file()))
                .forms();
        var answer =
                new Checking().check(forms.getFirst().draft(), forms.getFirst().applicationId("i"), "c", "n", NOW);
        assertThat(((DraftAnswer.Complete) answer)
                        .application()
                        .declaration()
                        .hukou()
                        .text())
                .startsWith("湖南省衡阳市衡阳县沿江路");
        assertThat(bad(read(migrants.with("家庭", 1, "申请住房保障类型", "本市户籍低收入家庭").file())))
                .containsExactly(new BadCell("家庭", 3, "B", "申请住房保障类型", "not-local"));
        assertThat(bad(read(migrants.with("家庭", 1, "户籍市县（市外）", "衡阳").file())))
                .contains(new BadCell("家庭", 3, "AH", "户籍市县（市外）", "not-a-county"));
    }

    @Test
    void an_identity_number_kept_as_a_number_is_told_what_happened() {
        var file = PaperBooks.of(1, 0)
                .with("家庭", 1, "申请人身份证号", new BigDecimal("442000198001011000"))
                .file();
        assertThat(bad(read(file))).containsExactly(new BadCell("家庭", 3, "E", "申请人身份证号", "lost-digits"));
    }

    @Test
    void everything_wrong_is_said_at_once_in_the_order_of_the_workbook() {
        var file = PaperBooks.of(2, 0)
                .without("家庭", 1, "申请人姓名")
                .with("家庭", 2, "存款", "x")
                .without("成员", 1, "身份证号")
                .file();
        assertThat(bad(read(file)))
                .containsExactly(
                        new BadCell("家庭", 3, "D", "申请人姓名", "required"),
                        new BadCell("家庭", 4, "U", "存款", "not-a-number"),
                        new BadCell("成员", 3, "C", "身份证号", "required"),
                        new BadCell("收入", 3, "B", "姓名", "member-unknown"));
    }

    @Test
    void one_person_twice_is_named_in_both_cells() {
        var file = PaperBooks.of(2, 0)
                .with("成员", 2, "身份证号", PaperBooks.applicant(0))
                .file();
        assertThat(bad(read(file)))
                .containsExactly(
                        new BadCell("家庭", 3, "E", "申请人身份证号", "person-twice"),
                        new BadCell("成员", 4, "C", "身份证号", "person-twice"));
    }

    @Test
    void a_village_clerk_imports_her_village_only() {
        assertThat(new FormsReader(new Checking(), CHOICES)
                        .read(PaperBooks.of(1, 0).file(), "i", VILLAGE_CLERK, NOW))
                .isInstanceOf(FormsAnswer.Good.class);
        var elsewhere = PaperBooks.of(1, 0).with("家庭", 1, "户籍村居", "小榄镇 沙口社区").file();
        assertThat(bad(new FormsReader(new Checking(), CHOICES).read(elsewhere, "i", VILLAGE_CLERK, NOW)))
                .containsExactly(new BadCell("家庭", 3, "H", "户籍村居", "not-ours"));
    }

    @Test
    void no_more_cells_are_named_than_can_be_read_and_their_number_is_said() {
        var book = PaperBooks.of(600, 0);
        for (int row = 1; row <= 600; row++) {
            book.with("家庭", row, "存款", "x");
        }
        assertThat(read(book.file())).isInstanceOfSatisfying(FormsAnswer.Bad.class, answer -> {
            assertThat(answer.cells()).hasSize(FormsAnswer.Bad.MAX);
            assertThat(answer.total()).isEqualTo(600);
        });
    }

    @Test
    void two_thousand_households_are_read_and_one_more_is_too_many() {
        assertThat(read(PaperBooks.of(2_000, 0).file())).isInstanceOf(FormsAnswer.Good.class);
        assertThat(read(PaperBooks.of(2_001, 0).file()))
                .isEqualTo(new FormsAnswer.Unreadable("too-many-households", "家庭"));
    }

    @Test
    void the_template_itself_is_read_and_holds_no_household() throws IOException {
        var out = new ByteArrayOutputStream();
        FormTemplate.write(out, CHOICES);
        assertThat(read(out.toByteArray())).isEqualTo(new FormsAnswer.Unreadable("no-household", "家庭"));
        assertThat(((Reading.Read) WorkbookReader.read(out.toByteArray(), Limits.FORM)).sheets())
                .extracting(Reading.Sheet::name)
                .containsExactly("填写说明", "家庭", "成员", "收入", "住房", "宅基地");
    }

    @Test
    void every_choice_has_words_of_its_own() {
        assertThat(CHOICES.labels(Choices.VILLAGES)).hasSize(287);
        FormTable.ALL.stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> !column.choices().isEmpty())
                .forEach(column -> assertThat(CHOICES.labels(column.choices()))
                        .as(column.header())
                        .isNotEmpty());
    }

    @Test
    void a_file_that_is_no_workbook_is_not_read() {
        assertThat(read("序号,姓名".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new FormsAnswer.Unreadable("not-a-workbook", ""));
    }

    private static FormsAnswer read(byte[] file) {
        return new FormsReader(new Checking(), CHOICES).read(file, "import", TOWNSHIP_CLERK, NOW);
    }

    private static List<BadCell> bad(FormsAnswer answer) {
        return ((FormsAnswer.Bad) answer).cells();
    }
}
