package cn.gov.zs.housing.housing.homesheet;

import cn.gov.zs.housing.housing.estate.Building;
import cn.gov.zs.housing.housing.estate.Estate;
import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.stock.EnteredAs;
import cn.gov.zs.housing.housing.stock.Facility;
import cn.gov.zs.housing.housing.stock.FloorArea;
import cn.gov.zs.housing.housing.stock.HomeDescription;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Orientation;
import cn.gov.zs.housing.housing.stock.Particulars;
import cn.gov.zs.housing.housing.stock.PlaceName;
import cn.gov.zs.platform.xlsx.Cell;
import cn.gov.zs.platform.xlsx.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row that was filled in, read cell by cell; each cell that cannot be taken is named. */
final class HomeCells {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?");
    private static final Pattern PARTED = Pattern.compile("[、,，;；]");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("[uuuu-M-d][uuuu/M/d][uuuu年M月d日]").withResolverStyle(ResolverStyle.STRICT);

    private final Row row;
    private final Map<HomeColumn, Integer> places;
    private final Faults faults;
    private boolean good = true;

    /** Who is told of a fault. */
    interface Faults {
        /** This cell cannot be taken. */
        void bad(int row, HomeColumn column, CellFault fault);
    }

    HomeCells(Row row, Map<HomeColumn, Integer> places, Faults faults) {
        this.row = row;
        this.places = places;
        this.faults = faults;
    }

    void fault(HomeColumn column, CellFault fault) {
        good = false;
        faults.bad(row.number(), column, fault);
    }

    /** The building it describes; empty when a cell cannot be taken. */
    Optional<Building> building() {
        var name = required(HomeColumn.BUILDING_NAME, HomeDescription.LONGEST_NAME);
        var floors = whole(HomeColumn.FLOORS, HomeDescription.HIGHEST_FLOOR);
        var lift = yes(HomeColumn.LIFT);
        return good ? Optional.of(new Building(name, floors, lift)) : Optional.empty();
    }

    /** The home it describes; empty when a cell cannot be taken. */
    Optional<HomeRow> home(Estate estate) {
        var estateName = required(HomeColumn.ESTATE, HomeDescription.LONGEST_NAME);
        if (!estateName.isEmpty() && !PlaceName.plain(estateName).equals(PlaceName.plain(estate.name()))) {
            fault(HomeColumn.ESTATE, CellFault.OTHER_ESTATE);
        }
        var building = required(HomeColumn.BUILDING, HomeDescription.LONGEST_NAME);
        var number = required(HomeColumn.NUMBER, HomeDescription.LONGEST_NAME);
        var as = state();
        var rooms = whole(HomeColumn.ROOMS, HomeDescription.MOST_ROOMS);
        var built = area(HomeColumn.FLOOR_AREA, true);
        var inner = area(HomeColumn.INNER_AREA, false);
        var floor = whole(HomeColumn.FLOOR, HomeDescription.HIGHEST_FLOOR);
        var orientation = orientation();
        var barrierFree = yes(HomeColumn.BARRIER_FREE);
        var facilities = facilities();
        var rent = rent();
        var from = rentFrom();
        if ((rent == null) != (from == null) && good) {
            fault(rent == null ? HomeColumn.RENT : HomeColumn.RENT_FROM, CellFault.RENT_HALF);
        }
        var address = required(HomeColumn.ADDRESS, HomeDescription.LONGEST_ADDRESS);
        knownElsewhere(estate, building, number);
        if (!good || built == null) {
            return Optional.empty();
        }
        var known = estate.building(building).map(Building::name).orElse(building);
        var description = new HomeDescription(estate.name(), known, number, rooms, built, floor, address);
        var particulars = new Particulars(inner, orientation, barrierFree, facilities);
        if (!particulars.fit(built)) {
            fault(HomeColumn.INNER_AREA, CellFault.INNER_AREA_LARGER);
            return Optional.empty();
        }
        return Optional.of(new HomeRow(
                row.number(),
                description,
                particulars,
                rent == null || from == null ? null : new HomeRow.NewRent(rent, from),
                as));
    }

    private void knownElsewhere(Estate estate, String building, String number) {
        var id = text(HomeColumn.HOME_ID);
        if (!id.isEmpty()
                && good
                && !id.equals(HomeId.at(estate.name(), building, number).text())) {
            fault(HomeColumn.HOME_ID, CellFault.KNOWN_ELSEWHERE);
        }
    }

    private Cell cell(HomeColumn column) {
        var place = places.get(column);
        return place == null ? Cell.BLANK : row.cell(place);
    }

    /** Words; a number stands for its digits; nothing where nothing stands or what stands cannot be read. */
    private String text(HomeColumn column) {
        return switch (cell(column)) {
            case Cell.Blank _ -> "";
            case Cell.Text(String text) -> text.strip();
            case Cell.Figure(BigDecimal value) -> value.toPlainString();
            case Cell.Truth(boolean value) -> value ? "是" : "否";
            case Cell.TooLong _ -> unread(column, CellFault.TOO_LONG);
            case Cell.Moment _, Cell.Formula _, Cell.Faulty _ -> unread(column, CellFault.NOT_READABLE);
        };
    }

    private String unread(HomeColumn column, CellFault fault) {
        fault(column, fault);
        return "";
    }

    private String required(HomeColumn column, int longest) {
        if (cell(column) instanceof Cell.Blank) {
            return unread(column, CellFault.REQUIRED);
        }
        var text = text(column);
        return text.length() > longest ? unread(column, CellFault.TOO_LONG) : text;
    }

    private @Nullable BigDecimal number(HomeColumn column) {
        if (cell(column) instanceof Cell.Figure(BigDecimal value)) {
            return value;
        }
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        fault(column, CellFault.NOT_A_NUMBER);
        return null;
    }

    /** A whole number from 1; 0 when it cannot be taken. */
    private int whole(HomeColumn column, int largest) {
        if (cell(column) instanceof Cell.Blank) {
            fault(column, CellFault.REQUIRED);
            return 0;
        }
        var number = number(column);
        if (number == null) {
            return 0;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            fault(column, CellFault.NOT_A_NUMBER);
            return 0;
        }
        if (number.compareTo(BigDecimal.ONE) < 0 || number.compareTo(BigDecimal.valueOf(largest)) > 0) {
            fault(column, CellFault.OUT_OF_RANGE);
            return 0;
        }
        return number.intValueExact();
    }

    private @Nullable FloorArea area(HomeColumn column, boolean needed) {
        if (cell(column) instanceof Cell.Blank) {
            if (needed) {
                fault(column, CellFault.REQUIRED);
            }
            return null;
        }
        var number = number(column);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > FloorArea.DECIMALS) {
            fault(column, CellFault.DECIMALS);
            return null;
        }
        if (!FloorArea.isPossible(number)) {
            fault(column, CellFault.OUT_OF_RANGE);
            return null;
        }
        return new FloorArea(number);
    }

    private @Nullable Yuan rent() {
        var number = number(HomeColumn.RENT);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > Yuan.DECIMALS) {
            fault(HomeColumn.RENT, CellFault.DECIMALS);
            return null;
        }
        if (!Yuan.holds(number)) {
            fault(HomeColumn.RENT, CellFault.OUT_OF_RANGE);
            return null;
        }
        return new Yuan(number);
    }

    private @Nullable LocalDate rentFrom() {
        if (cell(HomeColumn.RENT_FROM) instanceof Cell.Moment(var at)) {
            return at.toLocalDate();
        }
        var text = text(HomeColumn.RENT_FROM);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException none) {
            fault(HomeColumn.RENT_FROM, CellFault.NOT_A_DAY);
            return null;
        }
    }

    private boolean yes(HomeColumn column) {
        var text = text(column);
        if (!text.isEmpty() && !text.equals("是") && !text.equals("否")) {
            fault(column, CellFault.NOT_YES_OR_NO);
        }
        return text.equals("是");
    }

    private @Nullable Orientation orientation() {
        var text = text(HomeColumn.ORIENTATION);
        var found = Orientation.of(text);
        if (!text.isEmpty() && found.isEmpty()) {
            fault(HomeColumn.ORIENTATION, CellFault.ORIENTATION_UNKNOWN);
        }
        return found.orElse(null);
    }

    private Set<Facility> facilities() {
        var all = EnumSet.noneOf(Facility.class);
        for (var word : PARTED.splitAsStream(text(HomeColumn.FACILITIES))
                .filter(each -> !each.isBlank())
                .toList()) {
            Facility.of(word.strip())
                    .ifPresentOrElse(all::add, () -> fault(HomeColumn.FACILITIES, CellFault.FACILITY_UNKNOWN));
        }
        return all;
    }

    /** Of a home that is known it is not read, and any state may stand there. */
    private EnteredAs state() {
        var text = text(HomeColumn.STATE);
        if (text.isEmpty()) {
            return EnteredAs.FIT;
        }
        for (var state : HomeState.values()) {
            if (StateWords.of(state).equals(text)) {
                for (var as : EnteredAs.values()) {
                    if (as.name().equals(state.name())) {
                        return as;
                    }
                }
                // one that a home comes to by its life: only a known home can be so
                return EnteredAs.FIT;
            }
        }
        fault(HomeColumn.STATE, CellFault.STATE_UNKNOWN);
        return EnteredAs.FIT;
    }
}
