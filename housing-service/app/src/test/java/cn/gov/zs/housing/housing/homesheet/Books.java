package cn.gov.zs.housing.housing.homesheet;

import cn.gov.zs.platform.xlsx.Cell;
import cn.gov.zs.platform.xlsx.Column;
import cn.gov.zs.platform.xlsx.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Workbooks of estates to test with, a cell changed here and there. */
public final class Books {
    private final String estate;
    private final List<Map<HomeColumn, Cell>> buildings = new ArrayList<>();
    private final List<Map<HomeColumn, Cell>> homes = new ArrayList<>();
    private final List<HomeColumn> without = new ArrayList<>();

    private Books(String estate) {
        this.estate = estate;
    }

    /** A workbook of so many homes in building 3 with 30 floors, 20 homes a floor and more where they do not fit. */
    public static Books of(String estate, int homes) {
        var book = new Books(estate);
        book.building("3栋", 30);
        IntStream.rangeClosed(1, homes).forEach(number -> book.home(1000 + number, 1 + number % 30));
        return book;
    }

    private void building(String name, int floors) {
        buildings.add(new HashMap<>(Map.of(
                HomeColumn.BUILDING_NAME, new Cell.Text(name),
                HomeColumn.FLOORS, new Cell.Figure(BigDecimal.valueOf(floors)),
                HomeColumn.LIFT, new Cell.Text("是"))));
    }

    private void home(int number, int floor) {
        var cells = new HashMap<HomeColumn, Cell>();
        cells.put(HomeColumn.ESTATE, new Cell.Text(estate));
        cells.put(HomeColumn.BUILDING, new Cell.Text("3栋"));
        cells.put(HomeColumn.NUMBER, new Cell.Figure(BigDecimal.valueOf(number)));
        cells.put(HomeColumn.ROOMS, new Cell.Figure(BigDecimal.valueOf(2)));
        cells.put(HomeColumn.FLOOR_AREA, new Cell.Figure(new BigDecimal("58.37")));
        cells.put(HomeColumn.INNER_AREA, new Cell.Figure(new BigDecimal("45.2")));
        cells.put(HomeColumn.FLOOR, new Cell.Figure(BigDecimal.valueOf(floor)));
        cells.put(HomeColumn.ORIENTATION, new Cell.Text("东南"));
        cells.put(HomeColumn.BARRIER_FREE, new Cell.Text("否"));
        cells.put(HomeColumn.FACILITIES, new Cell.Text("自来水、阳台"));
        cells.put(HomeColumn.ADDRESS, new Cell.Text("中山市南区街道" + estate + "3栋" + number + "房"));
        homes.add(cells);
    }

    /** With this text in a cell of the home in this place, from 0. */
    public Books with(int home, HomeColumn column, String text) {
        homes.get(home).put(column, new Cell.Text(text));
        return this;
    }

    /** With this number. */
    public Books withNumber(int home, HomeColumn column, String number) {
        homes.get(home).put(column, new Cell.Figure(new BigDecimal(number)));
        return this;
    }

    /** With nothing in that cell. */
    public Books blank(int home, HomeColumn column) {
        homes.get(home).remove(column);
        return this;
    }

    /** Each home with this rent from this day on. */
    public Books renting(String rent, LocalDate from) {
        homes.forEach(cells -> {
            cells.put(HomeColumn.RENT, new Cell.Figure(new BigDecimal(rent)));
            cells.put(HomeColumn.RENT_FROM, new Cell.Moment(from.atStartOfDay()));
        });
        return this;
    }

    /** Without this column. */
    public Books without(HomeColumn column) {
        without.add(column);
        return this;
    }

    /** The file. */
    public byte[] file() {
        var out = new ByteArrayOutputStream();
        try {
            Workbook.write(
                    out, List.of(sheet(HomeColumn.Sheet.BUILDINGS, buildings), sheet(HomeColumn.Sheet.HOMES, homes)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private Workbook.ListSheet<Map<HomeColumn, Cell>> sheet(HomeColumn.Sheet sheet, List<Map<HomeColumn, Cell>> rows) {
        List<Column<Map<HomeColumn, Cell>>> columns = HomeColumn.of(sheet)
                .filter(column -> !without.contains(column))
                .map(column -> new Column<Map<HomeColumn, Cell>>(
                        column.head(), column.width(), cells -> cells.getOrDefault(column, Cell.BLANK)))
                .toList();
        return new Workbook.ListSheet<>(sheet.title(), columns, rows.iterator());
    }
}
