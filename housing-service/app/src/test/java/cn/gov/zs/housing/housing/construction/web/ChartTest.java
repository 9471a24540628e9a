package cn.gov.zs.housing.housing.construction.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("zone-free")
class ChartTest {
    @Test
    void bars_are_as_long_as_their_numbers_and_say_their_share_of_the_task() {
        var chart = TaskChart.of(progress(420, 210, 140, 1));
        assertThat(chart.bars()).extracting(TaskChart.Bar::percent).containsExactly(100, 50, 33, 0);
        assertThat(chart.bars()).extracting(TaskChart.Bar::width).containsExactly(230, 115, 76, 0);
        assertThat(chart.height()).isGreaterThan(chart.bars().getLast().y() + 32);
    }

    @Test
    void more_than_the_task_stays_within_the_picture_and_nothing_divides_by_nothing() {
        assertThat(TaskChart.of(progress(100, 200, 0, 0)).bars())
                .extracting(TaskChart.Bar::width)
                .containsExactly(115, 230, 0, 0);
        assertThat(TaskChart.of(progress(100_000 * 23, 100_000 * 23, 0, 0)).bars())
                .extracting(TaskChart.Bar::width)
                .startsWith(230, 230);
        assertThat(TaskChart.of(progress(0, 0, 0, 0)).bars())
                .extracting(TaskChart.Bar::percent)
                .containsExactly(0, 0, 0, 0);
    }

    @Test
    void each_month_stands_at_its_place_in_the_year() {
        var chart = MonthChart.of(new ProgressView(
                100,
                0,
                0,
                0,
                List.of(),
                List.of(
                        new ProgressView.MonthView("2026-02", 50, 0, 0, 1),
                        new ProgressView.MonthView("2026-12", 100, 50, 25, 1))));
        assertThat(chart.months()).extracting(MonthChart.Label::month).containsExactly(2, 12);
        assertThat(chart.columns()).extracting(MonthChart.Column::height).containsExactly(90, 0, 0, 180, 90, 45);
        assertThat(chart.columns().getLast().x() + 10).isLessThan(chart.width());
        assertThat(chart.columns())
                .allSatisfy(column -> assertThat(column.y() + column.height()).isEqualTo(chart.ground()));
    }

    private static ProgressView progress(int units, int started, int basically, int finished) {
        return new ProgressView(units, started, basically, finished, List.of(), List.of());
    }
}
