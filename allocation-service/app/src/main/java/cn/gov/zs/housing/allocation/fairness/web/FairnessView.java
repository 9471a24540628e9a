package cn.gov.zs.housing.allocation.fairness.web;

import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessReport;
import cn.gov.zs.housing.allocation.rules.fairness.Figures;
import cn.gov.zs.housing.allocation.rules.fairness.GroupTable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report as the page shows it.
 *
 * @param run what is shown of the longest run; absent if nobody was chosen by chance
 * @param relatives what is shown of declared relatives; absent if that check was not made
 * @param groups tables that have rows
 */
record FairnessView(
        boolean look,
        int made,
        List<FairnessReport.QueueFacts> queues,
        List<CheckRow> checks,
        List<Integer> tickets,
        ColumnChart ticketChart,
        @Nullable Spread run,
        @Nullable Spread relatives,
        List<Table> groups) {

    /** What honest draws give, and what this one gave. */
    record Spread(ColumnChart chart, int drawn, List<Line> lines) {}

    /** A value and its chance. */
    record Line(int value, String chance, boolean drawn) {}

    /** The odds of a kind of groups, with their chart. */
    record Table(String kind, List<Row> rows, int hidden, RangeChart chart) {}

    /** A group; {@code chance} as it is written. */
    record Row(
            String code,
            int entrants,
            int byScore,
            int tied,
            int drawn,
            String expected,
            int low,
            int high,
            String chance,
            boolean look) {}

    static FairnessView of(FairnessReport report) {
        return new FairnessView(
                report.look(),
                report.made(),
                report.queues(),
                CheckRow.of(report),
                report.tickets(),
                ColumnChart.ofTickets(report.tickets()),
                spread(report, FairnessCheck.Kind.LONGEST_RUN).orElse(null),
                spread(report, FairnessCheck.Kind.STAFF_RELATIVES).orElse(null),
                report.groups().stream()
                        .filter(table -> !table.rows().isEmpty())
                        .map(FairnessView::table)
                        .toList());
    }

    private static Optional<Spread> spread(FairnessReport report, FairnessCheck.Kind kind) {
        return report.checks().stream()
                .filter(check -> check.kind() == kind)
                .filter(FairnessCheck.Made.class::isInstance)
                .map(FairnessCheck.Made.class::cast)
                .findFirst()
                .map(FairnessView::spread);
    }

    private static Spread spread(FairnessCheck.Made check) {
        int drawn = (int) check.statistic();
        return new Spread(
                ColumnChart.of(check),
                drawn,
                check.shown().stream()
                        .map(point -> new Line(point.value(), Figures.chance(point.chance()), point.value() == drawn))
                        .toList());
    }

    private static Table table(GroupTable table) {
        return new Table(
                table.kind().name(),
                table.rows().stream()
                        .map(row -> new Row(
                                row.code(),
                                row.entrants(),
                                row.byScore(),
                                row.tied(),
                                row.drawn(),
                                row.expectedText(),
                                row.low(),
                                row.high(),
                                Figures.chance(row.p()),
                                row.look()))
                        .toList(),
                table.hidden(),
                RangeChart.of(table));
    }
}
