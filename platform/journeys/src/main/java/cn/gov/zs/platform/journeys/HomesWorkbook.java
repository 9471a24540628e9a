package cn.gov.zs.platform.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Homes of new buildings as a workbook, as an officer fills it in. */
public final class HomesWorkbook {
    private static final int ON_A_FLOOR = 5;
    private static final List<String> HEADS = List.of(
            "小区", "楼栋", "房号", "房源编号", "状态", "户型（卧室数）", "建筑面积（㎡）", "套内面积（㎡）", "楼层", "朝向", "无障碍", "配套设施", "月租金（元）",
            "租金起始日", "地址");

    /** A new home has no id yet. */
    private static final String NEW = "";

    private HomesWorkbook() {}

    /**
     * One building, five homes a floor, planned.
     *
     * @param homes 1 to 495
     * @param lastArea what stands in the cell of the last home's area
     */
    public static byte[] of(String estate, String building, int homes, String lastArea, LocalDate rentFrom) {
        var rows = new ArrayList<List<String>>();
        for (var each = 0; each < homes; each++) {
            rows.add(home(estate, building, each, "规划在建", each == homes - 1 ? lastArea : "58.37", rentFrom));
        }
        return written(List.of(building), floors(homes), rows);
    }

    /**
     * Many buildings whose homes are fit at once.
     *
     * @param buildings how many
     * @param homes of each, 1 to 495
     */
    public static byte[] many(String estate, int buildings, int homes, LocalDate rentFrom) {
        var names = IntStream.rangeClosed(1, buildings)
                .mapToObj(number -> number + "栋")
                .toList();
        var rows = new ArrayList<List<String>>();
        for (var building : names) {
            for (var each = 0; each < homes; each++) {
                rows.add(home(estate, building, each, "可推出", "58.37", rentFrom));
            }
        }
        return written(names, floors(homes), rows);
    }

    private static byte[] written(List<String> buildings, int floors, List<List<String>> homes) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Excel", "16.0")) {
            var first = book.newWorksheet("楼栋");
            row(first, 0, List.of("楼栋", "层数", "电梯"));
            for (var each = 0; each < buildings.size(); each++) {
                row(first, each + 1, List.of(buildings.get(each), String.valueOf(floors), "是"));
            }
            var second = book.newWorksheet("房源");
            row(second, 0, HEADS);
            for (var each = 0; each < homes.size(); each++) {
                row(second, each + 1, homes.get(each));
            }
        } catch (IOException memoryIsAlwaysThere) {
            throw new IllegalStateException(memoryIsAlwaysThere);
        }
        return out.toByteArray();
    }

    private static int floors(int homes) {
        return (homes + ON_A_FLOOR - 1) / ON_A_FLOOR;
    }

    private static List<String> home(
            String estate, String building, int each, String state, String area, LocalDate rentFrom) {
        var floor = 1 + each / ON_A_FLOOR;
        var number = "%d%02d".formatted(floor, 1 + each % ON_A_FLOOR);
        return List.of(
                estate,
                building,
                number,
                NEW,
                state,
                "2",
                area,
                "41.20",
                String.valueOf(floor),
                "南",
                "否",
                "厨房、卫生间、阳台",
                "777.60",
                rentFrom.toString(),
                "南区街道" + estate + building + number);
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, cells.get(column));
            }
        }
    }
}
