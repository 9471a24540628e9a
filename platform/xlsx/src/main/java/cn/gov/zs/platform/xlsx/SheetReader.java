package cn.gov.zs.platform.xlsx;

import cn.gov.zs.platform.xlsx.Reading.Why;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet. */
final class SheetReader {
    private static final int LAST_ROW = 1_048_576;

    private final Markup xml;
    private final Limits limits;
    private final List<Cell> shared;
    private final Styles styles;
    private final Values values;

    SheetReader(InputStream part, Limits limits, List<Cell> shared, Styles styles, Values values) throws RefusedFile {
        this.xml = new Markup(part);
        this.limits = limits;
        this.shared = shared;
        this.styles = styles;
        this.values = values;
    }

    /**
     * Gives each row as it is read.
     *
     * @param room how many rows may still come
     * @return how many came
     */
    int rows(int room, Consumer<? super Row> taker) throws RefusedFile {
        int count = 0;
        int last = 0;
        for (var element = xml.begin(); element != null; element = xml.begin()) {
            if (!element.equals("row")) {
                continue;
            }
            int number = rowNumber(xml.attribute("r"), last);
            var cells = cells();
            if (!cells.isEmpty()) {
                if (count >= room) {
                    throw new RefusedFile(Why.TOO_MANY_ROWS);
                }
                count++;
                taker.accept(new Row(number, cells));
            }
            last = number;
        }
        return count;
    }

    private static int rowNumber(@Nullable String stored, int last) throws RefusedFile {
        if (stored == null) {
            return last + 1;
        }
        if (stored.isEmpty() || stored.length() > 7 || !stored.chars().allMatch(Character::isDigit)) {
            throw new RefusedFile(Why.DAMAGED);
        }
        int number = Integer.parseInt(stored);
        if (number <= last || number > LAST_ROW) {
            throw new RefusedFile(Why.DAMAGED);
        }
        return number;
    }

    private List<Cell> cells() throws RefusedFile {
        var cells = new ArrayList<Cell>();
        int last = -1;
        for (var element = xml.beginWithin("row"); element != null; element = xml.beginWithin("row")) {
            if (!element.equals("c")) {
                continue;
            }
            var reference = xml.attribute("r");
            int column = reference == null ? last + 1 : Letters.column(reference);
            if (column <= last) {
                throw new RefusedFile(Why.DAMAGED);
            }
            var cell = cell();
            last = column;
            if (cell instanceof Cell.Blank) {
                continue;
            }
            if (column >= limits.columns()) {
                throw new RefusedFile(Why.TOO_MANY_COLUMNS);
            }
            while (cells.size() < column) {
                cells.add(Cell.BLANK);
            }
            cells.add(cell);
        }
        return cells;
    }

    private Cell cell() throws RefusedFile {
        var type = xml.attribute("t");
        var date = styles.isDate(xml.attribute("s"));
        Cell found = Cell.BLANK;
        boolean formula = false;
        for (var element = xml.beginWithin("c"); element != null; element = xml.beginWithin("c")) {
            switch (element) {
                case "f" -> {
                    formula = true;
                    xml.text("f", 0);
                }
                case "v", "is" -> {
                    var text = xml.text(element, limits.cellCharacters());
                    found = text == null ? new Cell.TooLong() : value(type == null ? "n" : type, text, date);
                }
                default -> {}
            }
        }
        return formula ? new Cell.Formula() : found;
    }

    private Cell value(String type, String text, boolean date) throws RefusedFile {
        return switch (type) {
            case "n" -> values.number(text, date);
            case "s" -> sharedText(text.strip());
            case "inlineStr", "str" -> Values.text(text);
            case "b" -> new Cell.Truth(text.strip().equals("1") || text.strip().equals("true"));
            case "d" -> Values.isoMoment(text);
            default -> new Cell.Faulty();
        };
    }

    private Cell sharedText(String place) throws RefusedFile {
        if (place.isEmpty()) {
            return Cell.BLANK;
        }
        if (place.length() > 9 || !place.chars().allMatch(Character::isDigit)) {
            throw new RefusedFile(Why.DAMAGED);
        }
        int number = Integer.parseInt(place);
        if (number >= shared.size()) {
            throw new RefusedFile(Why.DAMAGED);
        }
        return shared.get(number);
    }
}
