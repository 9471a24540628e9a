package cn.gov.zs.housing.housing.homesheet.web;

import cn.gov.zs.housing.housing.estate.Building;
import cn.gov.zs.housing.housing.estate.Estate;
import cn.gov.zs.housing.housing.homesheet.HomeColumn;
import cn.gov.zs.housing.housing.homesheet.StateWords;
import cn.gov.zs.housing.housing.stock.Facility;
import cn.gov.zs.housing.housing.stock.FloorArea;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeFilter;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.housing.housing.stock.Orientation;
import cn.gov.zs.housing.housing.stock.Rent;
import cn.gov.zs.platform.xlsx.Column;
import cn.gov.zs.platform.xlsx.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A whole estate as a workbook that can be imported as it is. Homes that left the stock are left out. */
@Component
class EstateWorkbook {
    private static final HomeState[] IN_STOCK = Arrays.stream(HomeState.values())
            .filter(state -> state != HomeState.WITHDRAWN)
            .toArray(HomeState[]::new);

    private final Homes homes;

    EstateWorkbook(Homes homes) {
        this.homes = homes;
    }

    /** Writes it; homes go out as they are read. */
    void write(OutputStream out, Estate estate, LocalDate today) throws IOException {
        var there = new HomeFilter(Set.of(IN_STOCK), estate.name(), null, null);
        try (var all = homes.stream(there)) {
            Workbook.write(
                    out,
                    List.of(
                            new Workbook.ListSheet<>(
                                    HomeColumn.Sheet.BUILDINGS.title(),
                                    buildings(),
                                    estate.buildings().stream()
                                            .filter(building -> building.floors() != null)
                                            .iterator()),
                            new Workbook.ListSheet<>(HomeColumn.Sheet.HOMES.title(), homes(today), all.iterator())));
        }
    }

    private static List<Column<Building>> buildings() {
        return List.of(
                text(HomeColumn.BUILDING_NAME, Building::name),
                Column.count(HomeColumn.FLOORS.head(), HomeColumn.FLOORS.width(), Building::floors),
                text(HomeColumn.LIFT, building -> yes(building.lift())));
    }

    private static List<Column<Home>> homes(LocalDate today) {
        return HomeColumn.of(HomeColumn.Sheet.HOMES)
                .map(column -> column(column, today))
                .toList();
    }

    private static Column<Home> column(HomeColumn column, LocalDate today) {
        return switch (column) {
            case ESTATE -> text(column, home -> home.description().estate());
            case BUILDING -> text(column, home -> home.description().building());
            case NUMBER -> text(column, home -> home.description().number());
            case HOME_ID -> text(column, home -> home.id().text());
            case STATE -> text(column, home -> StateWords.of(home.state()));
            case ROOMS ->
                number(column, home -> BigDecimal.valueOf(home.description().rooms()));
            case FLOOR_AREA ->
                number(column, home -> home.description().floorArea().squareMetres());
            case INNER_AREA ->
                number(
                        column,
                        home -> Optional.ofNullable(home.file().particulars().innerArea())
                                .map(FloorArea::squareMetres)
                                .orElse(null));
            case FLOOR ->
                number(column, home -> BigDecimal.valueOf(home.description().floor()));
            case ORIENTATION ->
                text(
                        column,
                        home -> Optional.ofNullable(home.file().particulars().orientation())
                                .map(Orientation::word)
                                .orElse(null));
            case BARRIER_FREE ->
                text(column, home -> yes(home.file().particulars().barrierFree()));
            case FACILITIES ->
                text(column, home -> facilities(home.file().particulars().facilities()));
            case RENT ->
                number(
                        column,
                        home -> rent(home, today)
                                .map(rent -> rent.perMonth().amount())
                                .orElse(null));
            case RENT_FROM ->
                Column.day(
                        column.head(),
                        column.width(),
                        home -> rent(home, today).map(Rent::from).orElse(null));
            case ADDRESS -> text(column, home -> home.description().address());
            case BUILDING_NAME, FLOORS, LIFT -> throw new IllegalStateException("not of a home: " + column);
        };
    }

    /** The rent in force; before the first, the first. */
    private static Optional<Rent> rent(Home home, LocalDate today) {
        var schedule = home.file().rents().schedule();
        return schedule.stream()
                .filter(rent -> !rent.from().isAfter(today))
                .reduce((one, next) -> next)
                .or(() -> schedule.stream().findFirst());
    }

    private static @Nullable String facilities(Set<Facility> all) {
        return all.isEmpty() ? null : all.stream().map(Facility::word).collect(Collectors.joining("、"));
    }

    private static String yes(boolean yes) {
        return yes ? "是" : "否";
    }

    private static <T> Column<T> text(HomeColumn column, Function<T, @Nullable String> content) {
        return Column.text(column.head(), column.width(), content);
    }

    private static Column<Home> number(HomeColumn column, Function<Home, @Nullable BigDecimal> content) {
        return Column.number(column.head(), column.width(), content);
    }
}
