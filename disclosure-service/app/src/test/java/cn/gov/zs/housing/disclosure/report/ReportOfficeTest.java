package cn.gov.zs.housing.disclosure.report;

import static cn.gov.zs.housing.disclosure.report.ReportSamples.HEAD;
import static cn.gov.zs.housing.disclosure.report.ReportSamples.WRITER;
import static cn.gov.zs.housing.disclosure.report.ReportSamples.ended;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.DutyKey;
import cn.gov.zs.housing.disclosure.catalogue.DutySamples;
import cn.gov.zs.housing.disclosure.catalogue.DutyState;
import cn.gov.zs.housing.disclosure.catalogue.Trigger;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.DocumentDesk;
import cn.gov.zs.housing.disclosure.request.ApplicantKind;
import cn.gov.zs.housing.disclosure.request.ReportRow;
import cn.gov.zs.housing.disclosure.review.RequestReview;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("条例第四十九条、第五十条 年度报告")
class ReportOfficeTest {
    private static final Instant JANUARY = OfficeDay.begin(LocalDate.of(2027, 1, 20));
    private static final String PROBLEMS = "公开目录更新不够及时，下一步完善提醒机制。";

    private final DutySamples.Desk desk = new DutySamples.Desk();
    private final List<CountedRequest> requests = new ArrayList<>(
            List.of(ended(1, ApplicantKind.NATURAL_PERSON, "2026-03-02", ReportRow.GRANTED, "2026-03-20")));
    private final ReportOffice office = new ReportOffice(
            new InMemoryAnnualReports(),
            new Year(requests),
            new DocumentDesk(desk.documents),
            desk.documents,
            desk.book);

    /** A year of these requests and nothing else. */
    private record Year(List<CountedRequest> all) implements YearBook {
        @Override
        public Stream<CountedRequest> requests(int year) {
            return all.stream();
        }

        @Override
        public List<RequestReview> reviews(int year) {
            return List.of();
        }

        @Override
        public ProactiveTable.Policies policies(int year) {
            return new ProactiveTable.Policies(List.of(), List.of(), List.of());
        }

        @Override
        public List<DutyLine> duties(String item, int year) {
            return item.equals("permit") ? List.of(new DutyLine("d", "许可")) : List.of();
        }
    }

    private ReportAnswer write(Map<ReportPart, String> words) {
        var there = office.open(2026);
        return office.write(2026, there.version(), new ReportWords(words, ProactiveTable.Entered.NONE), WRITER);
    }

    private ReportAnswer submit() {
        return office.submit(2026, office.open(2026).version(), WRITER, JANUARY);
    }

    @Test
    void a_report_is_written_submitted_released_by_another_and_frozen() {
        assertThat(submit()).isEqualTo(new ReportAnswer.PartsMissing(List.of(ReportPart.PROBLEMS)));
        assertThat(write(Map.of(ReportPart.PROBLEMS, PROBLEMS))).isInstanceOf(ReportAnswer.Done.class);
        assertThat(submit()).isInstanceOf(ReportAnswer.Done.class);
        var submitted = office.open(2026);
        assertThat(office.release(2026, submitted.version(), WRITER, JANUARY)).isEqualTo(new ReportAnswer.OwnHands());
        assertThat(office.release(2026, submitted.version(), HEAD, OfficeDay.begin(LocalDate.of(2026, 12, 31))))
                .isEqualTo(new ReportAnswer.YearNotOver(LocalDate.of(2026, 12, 31)));
        assertThat(office.published(2026)).isEmpty();
        assertThat(office.release(2026, submitted.version(), HEAD, JANUARY)).isInstanceOf(ReportAnswer.Done.class);

        requests.add(ended(2, ApplicantKind.BUSINESS, "2026-05-06", ReportRow.PARTIAL, "2026-05-20"));
        office.keep(JANUARY.plusSeconds(60));
        var body = (DocumentBody.Report) office.published(2026).orElseThrow().body();
        assertThat(body.title()).isEqualTo("中山市住房保障办公室2026年政府信息公开工作年度报告");
        assertThat(body.sections()).hasSize(6);
        assertThat(body.sections().get(4).words()).isEqualTo(PROBLEMS);
        var table = body.sections().get(2).tables().getFirst();
        assertThat(table.rows()).hasSize(1 + ReportLine.values().length);
        assertThat(table.rows().get(1)).endsWith("1", "0", "0", "0", "0", "0", "1");
        assertThat(body.sections().get(1).tables().get(1).rows()).contains(List.of("行政许可", "1"));
        assertThat(body.sections().get(1).words()).contains("行政许可决定1件");
        assertThat(write(Map.of())).isEqualTo(new ReportAnswer.OtherStage());
    }

    @Test
    void a_part_nobody_wrote_follows_the_figures() {
        var drafted = DraftedText.of(
                ReportPart.REQUESTS, office.figures(office.open(2026).state()));
        write(Map.of(ReportPart.REQUESTS, drafted, ReportPart.OTHER, "  ", ReportPart.PROBLEMS, PROBLEMS));
        assertThat(office.open(2026).state().words().written()).containsOnlyKeys(ReportPart.PROBLEMS);
        requests.add(ended(2, ApplicantKind.BUSINESS, "2026-05-06", ReportRow.PARTIAL, "2026-05-20"));
        var report = office.open(2026).state();
        assertThat(report.words().of(ReportPart.REQUESTS, office.figures(report)))
                .contains("新收政府信息公开申请2件", "部分公开1件");
    }

    @Test
    void no_part_holds_the_number_of_a_person() {
        assertThat(write(Map.of(ReportPart.OTHER, "联系人电话13800138000")))
                .isEqualTo(new ReportAnswer.PartUnfit(ReportPart.OTHER));
        assertThat(write(Map.of(ReportPart.OTHER, "长".repeat(ReportWords.LONGEST + 1))))
                .isEqualTo(new ReportAnswer.PartUnfit(ReportPart.OTHER));
    }

    @Test
    void the_duty_to_report_arises_on_the_last_day_of_the_year_and_is_due_on_31_January() {
        office.keep(OfficeDay.begin(LocalDate.of(2026, 12, 30)));
        assertThat(desk.duties.find(key().id())).isEmpty();
        office.keep(OfficeDay.begin(LocalDate.of(2026, 12, 31)));
        office.keep(OfficeDay.begin(LocalDate.of(2027, 1, 5)));
        var duty = desk.duties.find(key().id()).orElseThrow().state();
        assertThat(duty.due().on()).isEqualTo(LocalDate.of(2027, 1, 31)).isEqualTo(AnnualReport.due(2026));
        assertThat(duty.on(LocalDate.of(2027, 2, 1))).isEqualTo(DutyState.OVERDUE);

        write(Map.of(ReportPart.PROBLEMS, PROBLEMS));
        submit();
        office.release(2026, office.open(2026).version(), HEAD, JANUARY);
        desk.book.publishedHere(Trigger.YEAR_ENDED, AnnualReport.reference(2026));
        var kept = desk.duties.find(key().id()).orElseThrow().state();
        assertThat(kept.on(LocalDate.of(2027, 2, 1))).isEqualTo(DutyState.KEPT);
    }

    private static DutyKey key() {
        return new DutyKey("annual-report", AnnualReport.reference(2026));
    }

    @Test
    void what_officers_enter_stands_in_table_2() {
        var there = office.open(2026);
        var entered = new ProactiveTable.Entered(2, new BigDecimal("0.35"));
        office.write(2026, there.version(), new ReportWords(Map.of(), entered), WRITER);
        var report = office.open(2026).state();
        var body = ReportBody.of(office.figures(report), report.words());
        assertThat(body.sections().get(1).tables().get(1).rows()).contains(List.of("行政强制", "2"));
        assertThat(body.sections().get(1).tables().get(2).rows()).contains(List.of("行政事业性收费", "0.35"));
        assertThat(body.sections().get(5).words()).contains("0.35万元");
    }
}
