package cn.gov.zs.housing.disclosure.report;

import static cn.gov.zs.housing.disclosure.report.ReportSamples.decided;
import static cn.gov.zs.housing.disclosure.report.ReportSamples.ended;
import static cn.gov.zs.housing.disclosure.report.ReportSamples.open;
import static cn.gov.zs.housing.disclosure.report.ReportSamples.pending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.zs.housing.disclosure.request.ApplicantKind;
import cn.gov.zs.housing.disclosure.request.ReportRow;
import cn.gov.zs.housing.disclosure.review.ReviewResult;
import cn.gov.zs.housing.disclosure.review.ReviewWay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("国办公开办函〔2021〕30号 表3、表4")
@Tag("zone-free")
class ReportTablesTest {
    private static final ApplicantKind PERSON = ApplicantKind.NATURAL_PERSON;

    @Test
    void counts_a_request_by_the_day_it_came_and_the_day_it_ended() {
        var table = RequestTable.of(
                2026,
                Stream.of(
                        ended(1, PERSON, "2025-12-31", ReportRow.GRANTED, "2026-01-01"),
                        ended(2, PERSON, "2025-12-01", ReportRow.GRANTED, "2025-12-31"),
                        ended(3, ApplicantKind.BUSINESS, "2026-01-01", ReportRow.NOT_HELD, "2026-12-31"),
                        ended(4, PERSON, "2026-12-31", ReportRow.PARTIAL, "2027-01-01"),
                        open(5, PERSON, "2026-06-01"),
                        open(6, PERSON, "2027-01-01")));
        assertThat(table.figures(ReportLine.NEW_RECEIVED)).containsExactly(2, 1, 0, 0, 0, 0, 3);
        assertThat(table.figures(ReportLine.CARRIED_OVER)).containsExactly(1, 0, 0, 0, 0, 0, 1);
        assertThat(table.figures(ReportLine.GRANTED)).containsExactly(1, 0, 0, 0, 0, 0, 1);
        assertThat(table.figures(ReportLine.PARTIAL)).containsOnly(0);
        assertThat(table.figures(ReportLine.NOT_HELD)).containsExactly(0, 1, 0, 0, 0, 0, 1);
        assertThat(table.figures(ReportLine.PROCESSED)).containsExactly(1, 1, 0, 0, 0, 0, 2);
        assertThat(table.figures(ReportLine.CARRIED_FORWARD)).containsExactly(2, 0, 0, 0, 0, 0, 2);
        assertThat(table.unclosed()).isEmpty();
    }

    @Test
    void says_in_which_columns_it_does_not_close() {
        var came = Map.of(ReportLine.NEW_RECEIVED, Map.of(ApplicantKind.RESEARCH, 1));
        assertThat(new RequestTable(2026, came).unclosed()).containsExactly(2, 6);
        var doubled = Map.of(
                ReportLine.NEW_RECEIVED, Map.of(PERSON, 1),
                ReportLine.PROCESSED, Map.of(PERSON, 1),
                ReportLine.GRANTED, Map.of(PERSON, 1),
                ReportLine.PARTIAL, Map.of(PERSON, 1));
        assertThat(new RequestTable(2026, doubled).unclosed())
                .as("one request under two kinds of answer")
                .containsExactly(0, 6);
    }

    @Test
    void has_a_line_for_every_row_and_every_ending() {
        assertThat(ReportLine.endings())
                .extracting(Enum::name)
                .containsExactlyElementsOf(
                        Arrays.stream(ReportRow.values()).map(Enum::name).toList());
        assertThat(ReportLine.values()).hasSize(ReportRow.values().length + 4);
    }

    @Test
    void refuses_a_request_that_ended_before_it_came() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ended(1, PERSON, "2026-03-02", ReportRow.GRANTED, "2026-03-01"));
    }

    @Test
    void counts_a_challenge_in_the_year_it_was_decided_and_as_pending_before() {
        var reviews = List.of(
                decided(ReviewWay.RECONSIDERATION, "2025-11-03", ReviewResult.UPHELD, "2026-01-04"),
                decided(ReviewWay.RECONSIDERATION, "2026-11-03", ReviewResult.CORRECTED, "2027-01-04"),
                pending(ReviewWay.DIRECT_SUIT, "2026-12-31"),
                pending(ReviewWay.DIRECT_SUIT, "2027-01-01"));
        var of2025 = new ReviewTable(2025, reviews);
        var of2026 = new ReviewTable(2026, reviews);
        assertThat(of2025.figures(ReviewWay.RECONSIDERATION)).containsExactly(0, 0, 0, 1, 1);
        assertThat(of2026.figures(ReviewWay.RECONSIDERATION)).containsExactly(1, 0, 0, 1, 2);
        assertThat(of2026.figures(ReviewWay.DIRECT_SUIT)).containsExactly(0, 0, 0, 1, 1);
        assertThat(of2026.figures(ReviewWay.SUIT_AFTER_RECONSIDERATION)).containsOnly(0);
    }
}
