package cn.gov.zs.platform.journeys;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Table 3 of an annual report as a page shows it.
 *
 * @param rows figures by the words of the row, a figure for each {@link Column} and then 总计
 */
record RequestTable(Map<String, List<Integer>> rows) {
    /** Nothing was counted. */
    static final RequestTable NONE = new RequestTable(Map.of());

    private static final Pattern ROW =
            Pattern.compile("<tr>\\s*<th scope=\"row\">([一二三四][^<]*)</th>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td[^>]*>(.*?)</td>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** Who asks, from the left. */
    enum Column {
        NATURAL_PERSON,
        BUSINESS,
        RESEARCH,
        PUBLIC_BENEFIT,
        LEGAL_SERVICE,
        OTHER
    }

    /** Reads it from the page of a report, its draft or its public one. */
    static RequestTable on(String page) {
        var rows = new LinkedHashMap<String, List<Integer>>();
        ROW.matcher(page)
                .results()
                .forEach(row -> rows.put(
                        row.group(1),
                        CELL.matcher(row.group(2))
                                .results()
                                .map(cell -> TAG.matcher(cell.group(1)).replaceAll(""))
                                .map(figure -> Integer.valueOf(figure.strip()))
                                .toList()));
        rows.values().removeIf(figures -> figures.size() != Column.values().length + 1);
        Calls.check(rows.size() > RequestEnding.values().length, "The page has no table 3, only the rows " + rows);
        return new RequestTable(rows);
    }

    /** The figures of the one row that begins so; all 0 when nothing was counted. */
    List<Integer> figures(String row) {
        if (rows.isEmpty()) {
            return IntStream.rangeClosed(0, Column.values().length)
                    .mapToObj(_ -> 0)
                    .toList();
        }
        var found = rows.entrySet().stream()
                .filter(each -> each.getKey().startsWith(row))
                .map(Map.Entry::getValue)
                .toList();
        Calls.check(found.size() == 1, found.size() + " rows begin with " + row);
        return found.getFirst();
    }

    /** Fails unless 一 + 二 = 三 + 四 in every column. */
    void checkClosed() {
        for (int column = 0; column <= Column.values().length; column++) {
            int came = figures("一、").get(column) + figures("二、").get(column);
            int went = figures("三（七）").get(column) + figures("四、").get(column);
            Calls.check(
                    came == went, "Column " + (column + 1) + " does not close: " + came + " came, " + went + " went");
        }
    }

    /** Fails unless every row counts what was played on top of what this table has. */
    void checkGrownTo(RequestTable now) {
        for (var ending : RequestEnding.values()) {
            for (var column : Column.values()) {
                var played = Arrays.stream(RequestEnding.values())
                        .filter(each -> each.row().equals(ending.row()) && each.column() == column)
                        .count();
                int before = figures(ending.row()).get(column.ordinal());
                int after = now.figures(ending.row()).get(column.ordinal());
                Calls.check(
                        after == before + played,
                        ending.row() + " " + column + " counts " + after + "; " + before + " before and " + played
                                + " played");
            }
        }
    }
}
