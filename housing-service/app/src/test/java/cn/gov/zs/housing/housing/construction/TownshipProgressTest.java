package cn.gov.zs.housing.housing.construction;

import static cn.gov.zs.housing.housing.construction.PlanSamples.TODAY;
import static cn.gov.zs.housing.housing.construction.PlanSamples.XIAOLAN;
import static cn.gov.zs.housing.housing.construction.PlanSamples.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("zone-free")
class TownshipProgressTest {
    private static final TownshipProgress NONE = TownshipProgress.none(2026, XIAOLAN);
    private static final YearMonth SEPTEMBER = YearMonth.parse("2026-09");
    private static final YearMonth OCTOBER = YearMonth.parse("2026-10");

    @Example
    void a_month_is_reported_once_and_then_corrected_with_what_it_said_kept() {
        var first = reported(NONE.report(OCTOBER, version("f", 10, 5, 1, ""), TODAY));
        assertThat(first.report(OCTOBER, version("g", 11, 5, 1, ""), TODAY)).isEqualTo(new ReportAnswer.Known(OCTOBER));
        assertThat(first.report(OCTOBER, version("f", 10, 5, 1, ""), TODAY)).isEqualTo(new ReportAnswer.FormReplayed());

        var corrected = reported(first.correct(OCTOBER, version("g", 9, 5, 1, "误报一套"), TODAY));

        assertThat(corrected.soFar()).isEqualTo(new Counts(9, 5, 1));
        assertThat(corrected.find(OCTOBER).orElseThrow().versions())
                .extracting(MonthReport.Version::counts)
                .containsExactly(new Counts(10, 5, 1), new Counts(9, 5, 1));
        assertThat(corrected.correct(OCTOBER, version("g", 9, 5, 1, "x"), TODAY))
                .isEqualTo(new ReportAnswer.FormReplayed());
        assertThat(NONE.correct(OCTOBER, version("g", 9, 5, 1, "x"), TODAY))
                .isEqualTo(new ReportAnswer.NothingToCorrect(OCTOBER));
    }

    @Example
    void a_month_that_has_not_ended_is_not_reported() {
        var november = YearMonth.parse("2026-11");
        assertThat(NONE.report(november, version("f", 1, 0, 0, ""), TODAY))
                .as("on its last day")
                .isEqualTo(new ReportAnswer.NotOver(november));
        assertThat(NONE.report(november, version("f", 1, 0, 0, ""), TODAY.plusDays(1)))
                .isInstanceOf(ReportAnswer.Reported.class);
        assertThat(NONE.report(YearMonth.parse("2025-12"), version("f", 1, 0, 0, ""), TODAY))
                .isEqualTo(new ReportAnswer.OtherYear(2026));
    }

    @Example
    void what_adds_up_over_the_year_does_not_become_less() {
        var september = reported(NONE.report(SEPTEMBER, version("f", 10, 5, 1, ""), TODAY));
        assertThat(september.report(OCTOBER, version("g", 9, 5, 1, ""), TODAY))
                .isEqualTo(new ReportAnswer.Shrinks("started", SEPTEMBER, new Counts(10, 5, 1)));
        assertThat(september.report(OCTOBER, version("g", 10, 5, 0, ""), TODAY))
                .isEqualTo(new ReportAnswer.Shrinks("finished", SEPTEMBER, new Counts(10, 5, 1)));
        var october = reported(september.report(OCTOBER, version("g", 10, 5, 1, ""), TODAY));
        assertThat(october.correct(SEPTEMBER, version("h", 11, 5, 1, "漏报"), TODAY))
                .as("September cannot overtake October")
                .isEqualTo(new ReportAnswer.Shrinks("started", OCTOBER, new Counts(10, 5, 1)));
        assertThat(reported(october.correct(SEPTEMBER, version("h", 8, 4, 0, "多报"), TODAY))
                        .by(SEPTEMBER))
                .isEqualTo(new Counts(8, 4, 0));
    }

    @Example
    void a_unit_is_finished_after_it_was_started() {
        assertThat(NONE.report(OCTOBER, version("f", 4, 5, 1, ""), TODAY))
                .isEqualTo(new ReportAnswer.Inconsistent("basicallyFinished"));
        assertThat(NONE.report(OCTOBER, version("f", 5, 5, 6, ""), TODAY))
                .isEqualTo(new ReportAnswer.Inconsistent("finished"));
    }

    record Sent(int month, int started, int basically, int finished, boolean correction) {}

    @Provide
    Arbitrary<List<Sent>> sent() {
        var number = Arbitraries.integers().between(0, 6);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12), number, number, number, Arbitraries.of(true, false))
                .as(Sent::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 500)
    void whatever_is_sent_no_report_is_lost_nothing_shrinks_and_totals_are_the_sum(
            @ForAll("sent") List<Sent> one, @ForAll("sent") List<Sent> two) {
        var all = List.of(played("442000005", one), played(XIAOLAN, two));

        var plan = new PlanContent(List.of(new Task("442000005", 6), new Task("442000001", 3)), List.of());
        var status = YearStatus.of(2026, plan, all, Optional.empty());
        assertThat(status.units()).isEqualTo(9);
        assertThat(status.counts()).isEqualTo(all.get(0).soFar().plus(all.get(1).soFar()));
        assertThat(status.counts())
                .isEqualTo(YearStatus.of(2026, plan, all, Optional.of("442000005"))
                        .counts()
                        .plus(YearStatus.of(2026, plan, all, Optional.of(XIAOLAN))
                                .counts()));
        if (!status.months().isEmpty()) {
            assertThat(status.months().getLast().counts()).isEqualTo(status.counts());
        }
        for (int i = 1; i < status.months().size(); i++) {
            assertThat(status.months()
                            .get(i)
                            .counts()
                            .smallerThan(status.months().get(i - 1).counts()))
                    .isEmpty();
        }
    }

    private static TownshipProgress played(String township, List<Sent> sent) {
        var progress = TownshipProgress.none(2026, township);
        var form = 0;
        for (var next : sent) {
            var before = progress;
            var month = YearMonth.of(2026, next.month());
            var version = version(
                    Integer.toString(form++),
                    next.started(),
                    next.basically(),
                    next.finished(),
                    next.correction() ? "r" : "");
            var answer = next.correction()
                    ? progress.correct(month, version, TODAY)
                    : progress.report(month, version, TODAY);
            if (answer instanceof ReportAnswer.Reported(var after, var report)) {
                progress = after;
                assertThat(report.versions().getLast()).isEqualTo(version);
                var kept = new ArrayList<>(before.months());
                kept.removeIf(known -> known.month().equals(month));
                assertThat(after.months())
                        .containsAll(kept)
                        .isSortedAccordingTo((a, b) -> a.month().compareTo(b.month()));
                before.find(month)
                        .ifPresent(known -> assertThat(report.versions())
                                .startsWith(known.versions().toArray(MonthReport.Version[]::new)));
            }
        }
        return progress;
    }

    private static MonthReport.Version version(String form, int started, int basically, int finished, String reason) {
        return new MonthReport.Version(form, new Counts(started, basically, finished), reason, by("wu"));
    }

    private static TownshipProgress reported(ReportAnswer answer) {
        assertThat(answer).isInstanceOf(ReportAnswer.Reported.class);
        return ((ReportAnswer.Reported) answer).progress();
    }
}
