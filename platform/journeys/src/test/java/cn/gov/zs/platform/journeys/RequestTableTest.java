package cn.gov.zs.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.platform.journeys.RequestTable.Column;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The check of table 3 can fail: a row that is one short, a request in the wrong column, a column that does not close. */
class RequestTableTest {
    private static final int TOTAL = Column.values().length;

    /** The table with every ending counted where it was played, as a page prints it. */
    private static Map<String, int[]> played() {
        var rows = new LinkedHashMap<String, int[]>();
        for (var row : List.of("一、新收", "二、上年结转")) {
            rows.put(row, new int[TOTAL + 1]);
        }
        for (var ending : RequestEnding.values()) {
            add(rows.computeIfAbsent(ending.row() + "示例", _ -> new int[TOTAL + 1]), ending.column());
            add(row(rows, "一、新收"), ending.column());
        }
        rows.put("三（七）总计", row(rows, "一、新收").clone());
        rows.put("四、结转下年度继续办理", new int[TOTAL + 1]);
        return rows;
    }

    private static int[] row(Map<String, int[]> rows, String words) {
        return Optional.ofNullable(rows.get(words)).orElseThrow();
    }

    private static void add(int[] row, Column column) {
        row[column.ordinal()]++;
        row[TOTAL]++;
    }

    private static RequestTable read(Map<String, int[]> rows) {
        return RequestTable.on(rows.entrySet().stream()
                .map(row -> "<tr><th scope=\"row\">" + row.getKey() + "</th>"
                        + Arrays.stream(row.getValue())
                                .mapToObj(figure -> "<td class=\"num\"><a href=\"/cases\">" + figure + "</a></td>")
                                .collect(Collectors.joining())
                        + "</tr>")
                .collect(Collectors.joining("\n", "<table><tbody>", "</tbody></table>")));
    }

    @Test
    void what_was_played_once_is_there_once() {
        var table = read(played());
        assertThatCode(table::checkClosed).doesNotThrowAnyException();
        assertThatCode(() -> RequestTable.NONE.checkGrownTo(table)).doesNotThrowAnyException();
        assertThat(table.figures("三（一）")).isEqualTo(List.of(1, 1, 0, 0, 0, 0, 2));
        assertThatThrownBy(() -> table.checkGrownTo(table)).as("nothing grew").isInstanceOf(JourneyFailed.class);
    }

    @Test
    void a_row_that_is_one_short_or_counts_somebody_else_is_told() {
        for (var ending : RequestEnding.values()) {
            var rows = played();
            var row = row(rows, ending.row() + "示例");
            row[ending.column().ordinal()]--;
            row[(ending.column().ordinal() + 1) % TOTAL]++;
            assertThatThrownBy(() -> RequestTable.NONE.checkGrownTo(read(rows)))
                    .as(ending.name())
                    .isInstanceOf(JourneyFailed.class)
                    .hasMessageContaining(ending.row());
        }
    }

    @Test
    void a_column_that_does_not_close_is_told() {
        for (int column : IntStream.rangeClosed(0, TOTAL).toArray()) {
            var rows = played();
            row(rows, "四、结转下年度继续办理")[column]++;
            assertThatThrownBy(() -> read(rows).checkClosed())
                    .isInstanceOf(JourneyFailed.class)
                    .hasMessageContaining("Column " + (column + 1));
        }
    }

    @Test
    void a_page_without_the_table_is_told() {
        assertThatThrownBy(() -> RequestTable.on("<table></table>")).isInstanceOf(JourneyFailed.class);
    }
}
