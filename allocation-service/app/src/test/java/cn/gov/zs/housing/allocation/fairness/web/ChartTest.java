package cn.gov.zs.housing.allocation.fairness.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck;
import cn.gov.zs.housing.allocation.rules.fairness.GroupKind;
import cn.gov.zs.housing.allocation.rules.fairness.GroupTable;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
class ChartTest {

    @Test
    void columns_are_as_high_as_their_numbers_and_the_line_lies_at_the_average() {
        var chart = ColumnChart.ofTickets(List.of(10, 20, 0, 10));
        assertThat(chart.columns()).extracting(ColumnChart.Column::height).containsExactly(80, 160, 0, 80);
        assertThat(chart.columns())
                .allSatisfy(column -> assertThat(column.y() + column.height()).isEqualTo(chart.ground()));
        assertThat(chart.expected()).isEqualTo(chart.ground() - 80);
        assertThat(ColumnChart.ofTickets(Collections.nCopies(16, 0)).columns())
                .extracting(ColumnChart.Column::height)
                .containsOnly(0);
    }

    @Test
    void a_value_no_honest_draw_shows_still_has_its_place_and_mark() {
        var chart = ColumnChart.of(run(6));
        assertThat(chart.columns()).extracting(ColumnChart.Column::label).containsExactly("1", "2", "6");
        assertThat(chart.columns()).extracting(ColumnChart.Column::drawn).containsExactly(false, false, true);
        assertThat(chart.columns().getLast().height()).isZero();
        assertThat(ColumnChart.of(run(2)).columns())
                .extracting(ColumnChart.Column::drawn)
                .containsExactly(false, true);
    }

    @Test
    void a_band_reaches_from_low_to_high_and_all_stays_within_the_picture() {
        var chart = RangeChart.of(new GroupTable(
                GroupKind.TOWNSHIP,
                List.of(
                        new GroupTable.Row("442000118", 20, 2, 10, 4, 2.5, 1, 4, 0.4, false),
                        new GroupTable.Row("442000001", 20, 2, 10, 8, 2.5, 1, 4, 0.0001, true)),
                1));
        assertThat(chart.bands().getFirst().drawn())
                .isEqualTo(
                        chart.bands().getFirst().x() + chart.bands().getFirst().width());
        assertThat(chart.bands().getLast().drawn()).isLessThan(chart.width());
        assertThat(chart.bands().getLast().bottom()).isLessThanOrEqualTo(chart.height());
    }

    private static FairnessCheck.Made run(int drawn) {
        return new FairnessCheck.Made(
                FairnessCheck.Kind.LONGEST_RUN,
                drawn,
                FairnessCheck.Distribution.LONGEST_RUN,
                List.of(20, 3),
                0.001,
                0.001,
                true,
                List.of(new FairnessCheck.Point(1, 0.8), new FairnessCheck.Point(2, 0.2)));
    }
}
