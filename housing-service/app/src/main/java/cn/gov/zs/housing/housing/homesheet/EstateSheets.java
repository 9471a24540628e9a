package cn.gov.zs.housing.housing.homesheet;

import cn.gov.zs.housing.housing.estate.Building;
import cn.gov.zs.housing.housing.estate.Estate;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.housing.housing.stock.PlaceName;
import cn.gov.zs.platform.xlsx.Letters;
import cn.gov.zs.platform.xlsx.Limits;
import cn.gov.zs.platform.xlsx.Row;
import cn.gov.zs.platform.xlsx.WorkbookReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the two sheets of an estate row by row: what is kept of a row is what it says, not its cells. What needs both sheets is looked
 * at when both are read.
 */
final class EstateSheets {
    static final int FILE_BYTES = 8 << 20;

    /** 8 MiB, 128 MiB unpacked, as many rows as homes and buildings can be, 40 columns, 500 characters a cell. */
    static final Limits LIMITS =
            new Limits(FILE_BYTES, 128L << 20, 200, 100, HomeImport.MOST_HOMES + Estate.MOST_BUILDINGS + 2, 40, 500);

    private final Estate estate;
    private final Homes books;
    private final BadCells bad = new BadCells();
    private final Map<HomeColumn.Sheet, Map<HomeColumn, Integer>> places = new HashMap<>();
    private final Map<String, Building> buildings = new LinkedHashMap<>();
    private final List<HomeRow> homes = new ArrayList<>();
    private final Set<HomeId> doors = new HashSet<>();

    EstateSheets(Estate estate, Homes books) {
        this.estate = estate;
        this.books = books;
    }

    BadCells bad() {
        return bad;
    }

    /** The rows that could be read. */
    List<HomeRow> homes() {
        return homes;
    }

    /** The buildings that the workbook describes. */
    List<Building> buildings() {
        return List.copyOf(buildings.values());
    }

    /** Reads a file; empty when its rows can be looked at. */
    Optional<SheetAnswer> read(byte[] file) {
        var refused = WorkbookReader.each(file, LIMITS, this::taker)
                .<SheetAnswer>map(why -> new SheetAnswer.Unreadable(why.why().code(), why.sheet()));
        if (refused.isPresent()) {
            return refused;
        }
        for (var sheet : HomeColumn.Sheet.values()) {
            if (!places.containsKey(sheet)) {
                return Optional.of(new SheetAnswer.Unreadable("sheet-missing", sheet.title()));
            }
        }
        if (bad.none() && homes.isEmpty()) {
            return Optional.of(new SheetAnswer.Unreadable("no-home", HomeColumn.Sheet.HOMES.title()));
        }
        if (homes.size() > HomeImport.MOST_HOMES) {
            return Optional.of(new SheetAnswer.Unreadable("too-many-rows", HomeColumn.Sheet.HOMES.title()));
        }
        homes.replaceAll(this::inItsBuilding);
        return Optional.empty();
    }

    void bad(int row, HomeColumn column, CellFault fault) {
        var place = places.getOrDefault(column.sheet(), Map.of()).get(column);
        bad.add(new BadCell(column.sheet().title(), row, place == null ? "" : Letters.of(place), column.head(), fault));
    }

    private Consumer<Row> taker(String name) {
        for (var sheet : HomeColumn.Sheet.values()) {
            if (name.strip().equals(sheet.title()) && !places.containsKey(sheet)) {
                return row -> take(sheet, row);
            }
        }
        return row -> {};
    }

    private void take(HomeColumn.Sheet sheet, Row row) {
        var known = places.get(sheet);
        if (known == null) {
            places.put(sheet, heads(sheet, row));
        } else if (known.size() == HomeColumn.of(sheet).count()) {
            // with a column amiss every cell below it would be named for nothing
            var cells = new HomeCells(row, known, this::bad);
            switch (sheet) {
                case BUILDINGS -> building(cells);
                case HOMES -> home(cells);
            }
        }
    }

    private Map<HomeColumn, Integer> heads(HomeColumn.Sheet sheet, Row row) {
        var found = new HashMap<HomeColumn, Integer>();
        for (int place = 0; place < row.cells().size(); place++) {
            var column = HomeColumn.under(sheet, row.cell(place));
            if (column.isPresent() && found.putIfAbsent(column.get(), place) != null) {
                bad.add(new BadCell(
                        sheet.title(),
                        row.number(),
                        Letters.of(place),
                        column.get().head(),
                        CellFault.COLUMN_TWICE));
            }
        }
        HomeColumn.of(sheet)
                .filter(column -> !found.containsKey(column))
                .forEach(column ->
                        bad.add(new BadCell(sheet.title(), row.number(), "", column.head(), CellFault.COLUMN_MISSING)));
        return found;
    }

    private void building(HomeCells cells) {
        cells.building().ifPresent(building -> {
            if (buildings.putIfAbsent(PlaceName.plain(building.name()), building) != null) {
                cells.fault(HomeColumn.BUILDING_NAME, CellFault.BUILDING_TWICE);
            }
            var known = estate.building(building.name()).map(Building::name).orElse(building.name());
            if (!building.reaches(books.highestFloor(estate.name(), known))) {
                cells.fault(HomeColumn.FLOORS, CellFault.HOMES_ABOVE);
            }
        });
    }

    private void home(HomeCells cells) {
        cells.home(estate).ifPresent(home -> {
            if (!doors.add(home.id())) {
                cells.fault(HomeColumn.NUMBER, CellFault.HOME_TWICE);
            }
            homes.add(home);
        });
    }

    /** The row, its building named as the books or the sheet of buildings name it. */
    private HomeRow inItsBuilding(HomeRow home) {
        var name = home.description().building();
        var building = Optional.ofNullable(buildings.get(PlaceName.plain(name))).or(() -> estate.building(name));
        var written =
                estate.building(name).or(() -> building).map(Building::name).orElse(name);
        if (building.isEmpty()) {
            bad(home.row(), HomeColumn.BUILDING, CellFault.BUILDING_UNKNOWN);
        } else if (!building.get().reaches(home.description().floor())) {
            bad(home.row(), HomeColumn.FLOOR, CellFault.ABOVE_BUILDING);
        }
        return written.equals(name) ? home : home.in(written);
    }
}
