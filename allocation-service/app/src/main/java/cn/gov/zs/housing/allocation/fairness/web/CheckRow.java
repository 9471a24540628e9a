package cn.gov.zs.housing.allocation.fairness.web;

import static java.util.stream.Collectors.joining;

import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck;
import cn.gov.zs.housing.allocation.rules.fairness.FairnessReport;
import cn.gov.zs.housing.allocation.rules.fairness.Figures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check as the page tells it. Of one that was not made there is only the reason.
 *
 * @param kind names its texts
 * @param verdict NO_SIGN, LOOK or NOT_MADE
 */
record CheckRow(
        String kind,
        String verdict,
        @Nullable String reason,
        @Nullable String statistic,
        @Nullable String distribution,
        @Nullable String parameters,
        @Nullable String chance,
        @Nullable String line) {

    static List<CheckRow> of(FairnessReport report) {
        return report.checks().stream().map(CheckRow::of).toList();
    }

    private static CheckRow of(FairnessCheck check) {
        return switch (check) {
            case FairnessCheck.NotMade no ->
                new CheckRow(no.kind().name(), "NOT_MADE", no.reason().name(), null, null, null, null, null);
            case FairnessCheck.Made made ->
                new CheckRow(
                        made.kind().name(),
                        made.look() ? "LOOK" : "NO_SIGN",
                        null,
                        Figures.text(made.statistic()),
                        made.distribution().name(),
                        made.parameters().stream().map(String::valueOf).collect(joining(", ")),
                        Figures.chance(made.p()),
                        Figures.text(made.line()));
        };
    }
}
