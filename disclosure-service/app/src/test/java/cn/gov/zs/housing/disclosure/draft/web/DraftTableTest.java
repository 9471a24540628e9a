package cn.gov.zs.housing.disclosure.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.draft.Work;
import cn.gov.zs.housing.disclosure.mask.Candidates;
import cn.gov.zs.housing.disclosure.mask.Finding;
import cn.gov.zs.housing.disclosure.mask.MaskField;
import cn.gov.zs.housing.disclosure.mask.Verdict;
import cn.gov.zs.housing.disclosure.notice.MaskedId;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Proposal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DraftTableTest {
    private static final int ROWS = 450;

    @Test
    void of_a_long_result_the_rows_that_were_found_come_first_however_far_down_they_are() {
        var first = DraftTable.of(result(), found(401, 3, 450), 0);

        assertThat(numbers(first)).startsWith("3", "401", "450", "1", "2", "4").hasSize(DraftTable.AT_ONCE);
        assertThat(first.lines().get(2)).containsExactly("401", "户主401", "442000************", "地址401");
        assertThat(first.more()).isTrue();
        assertThat(first.total()).isEqualTo(ROWS);
    }

    @Test
    void every_row_stands_on_one_of_the_pages_and_on_no_other() {
        var all = new ArrayList<String>();
        for (int page = 0; page < 3; page++) {
            var table = DraftTable.of(result(), found(401, 3, 450), page);
            all.addAll(numbers(table));
            assertThat(table.more()).isEqualTo(page < 2);
        }
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, ROWS)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(numbers(DraftTable.of(result(), found(1), 3))).isEmpty();
    }

    private static List<String> numbers(DraftTable table) {
        return table.lines().stream().skip(1).map(List::getFirst).toList();
    }

    private static Work result() {
        var rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(number -> new Proposal.Row(
                        "application-" + number, "户主" + number, new MaskedId("442000************"), "地址" + number))
                .toList();
        var result = new Proposal.Result("2026年第一批次", Instant.parse("2026-11-23T02:30:00Z"), rows);
        return new Work.Held(
                "event",
                NoticeId.of(NoticeKind.RESULT, "batch"),
                new Proposal(NoticeKind.RESULT, "batch", null, result));
    }

    private static Verdict found(Integer... rows) {
        return new Verdict(
                "1",
                Stream.of(rows)
                        .map(row -> Finding.alone(Finding.Kind.NAME_DISGUISED, MaskField.APPLICANT_NAME, row))
                        .toList(),
                new Verdict.Figures(ROWS, new Candidates(2_400, 1_000), 0, 1_000));
    }
}
