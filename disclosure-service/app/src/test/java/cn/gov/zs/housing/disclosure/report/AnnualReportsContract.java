package cn.gov.zs.housing.disclosure.report;

import static cn.gov.zs.housing.disclosure.report.ReportSamples.HEAD;
import static cn.gov.zs.housing.disclosure.report.ReportSamples.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.StaleVersionException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link AnnualReports} does. */
public abstract class AnnualReportsContract {
    private static final Instant AT = Instant.parse("2027-01-20T02:00:00.123456Z");

    /** The one under test, empty. */
    protected abstract AnnualReports reports();

    private static AnnualReport.Drafted draft(int year) {
        return new AnnualReport.Drafted(
                year,
                new ReportWords(
                        Map.of(ReportPart.PROBLEMS, "人手不足。\n下一步加强培训。"),
                        new ProactiveTable.Entered(1, new BigDecimal("0.35"))),
                List.of(WRITER));
    }

    @Test
    void gives_back_what_it_was_given_in_every_state() {
        var draft = draft(2026);
        assertThat(reports().add(draft)).isTrue();
        assertThat(reports().add(draft(2026))).isFalse();
        same(draft);
        var submitted = new AnnualReport.Submitted(draft, WRITER, AT);
        keep(submitted);
        var figures = new Figures(
                new ProactiveTable(
                        new ProactiveTable.Policies(List.of(), List.of(), List.of()),
                        2,
                        3,
                        draft.words().entered()),
                RequestTable.of(2026, Stream.empty()),
                new ReviewTable(2026, List.of()));
        keep(new AnnualReport.Released(submitted, ReportBody.of(figures, draft.words()), HEAD, AT));
    }

    private void keep(AnnualReport next) {
        var version = reports().find(2026).orElseThrow().version();
        reports().<Done>change(2026, version, _ -> Change.to(next));
        same(next);
    }

    private void same(AnnualReport report) {
        assertThat(reports().find(report.year()).orElseThrow().state()).isEqualTo(report);
    }

    @Test
    void lists_the_last_year_first_and_changes_only_what_was_read() {
        reports().add(draft(2025));
        reports().add(draft(2026));
        assertThat(reports().list()).extracting(AnnualReport::year).containsExactly(2026, 2025);
        assertThat(reports().find(2024)).isEmpty();
        var version = reports().find(2025).orElseThrow().version();
        assertThatThrownBy(() -> reports().<Done>change(2025, version + 1, _ -> Change.to(draft(2025))))
                .isInstanceOf(StaleVersionException.class);
    }
}
