package cn.gov.zs.housing.housing.homesheet;

import cn.gov.zs.platform.xlsx.Cell;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of both sheets, by the heads that stand over them. The heads are Chinese in every language: the workbook is one. */
public enum HomeColumn {
    /** Which estate. */
    ESTATE(Sheet.HOMES, "小区", 16),
    /** Which building. */
    BUILDING(Sheet.HOMES, "楼栋", 10),
    /** Which door. */
    NUMBER(Sheet.HOMES, "房号", 10),
    /** The home's id; empty for a new one. */
    HOME_ID(Sheet.HOMES, "房源编号", 38),
    /** Its state: read for a new home only. */
    STATE(Sheet.HOMES, "状态", 14),
    /** Bedrooms. */
    ROOMS(Sheet.HOMES, "户型（卧室数）", 14),
    /** Built area. */
    FLOOR_AREA(Sheet.HOMES, "建筑面积（㎡）", 14),
    /** Inner area; may be empty. */
    INNER_AREA(Sheet.HOMES, "套内面积（㎡）", 14),
    /** Storey. */
    FLOOR(Sheet.HOMES, "楼层", 8),
    /** Orientation; may be empty. */
    ORIENTATION(Sheet.HOMES, "朝向", 8),
    /** Barrier-free; empty is no. */
    BARRIER_FREE(Sheet.HOMES, "无障碍", 8),
    /** Facilities, parted by 、; may be empty. */
    FACILITIES(Sheet.HOMES, "配套设施", 30),
    /** Rent per month; empty leaves it as it is. */
    RENT(Sheet.HOMES, "月租金（元）", 12),
    /** Its first day. */
    RENT_FROM(Sheet.HOMES, "租金起始日", 14),
    /** Address. */
    ADDRESS(Sheet.HOMES, "地址", 44),
    /** Name of a building. */
    BUILDING_NAME(Sheet.BUILDINGS, "楼栋", 10),
    /** Its floors. */
    FLOORS(Sheet.BUILDINGS, "层数", 8),
    /** Whether it has a lift. */
    LIFT(Sheet.BUILDINGS, "电梯", 8);

    /** The sheets of the workbook. */
    public enum Sheet {
        /** 楼栋. */
        BUILDINGS("楼栋"),
        /** 房源. */
        HOMES("房源");

        private final String title;

        Sheet(String title) {
            this.title = title;
        }

        /** Its name. */
        public String title() {
            return title;
        }
    }

    private final Sheet sheet;
    private final String head;
    private final int width;

    HomeColumn(Sheet sheet, String head, int width) {
        this.sheet = sheet;
        this.head = head;
        this.width = width;
    }

    /** Where it stands. */
    public Sheet sheet() {
        return sheet;
    }

    /** What stands over it. */
    public String head() {
        return head;
    }

    /** In characters. */
    public int width() {
        return width;
    }

    /** The columns of a sheet, as they are written. */
    public static Stream<HomeColumn> of(Sheet sheet) {
        return Stream.of(values()).filter(column -> column.sheet == sheet);
    }

    /** The column of this sheet under this head. */
    static Optional<HomeColumn> under(Sheet sheet, Cell head) {
        return head instanceof Cell.Text(String text)
                ? of(sheet).filter(column -> column.head.equals(text.strip())).findFirst()
                : Optional.empty();
    }
}
