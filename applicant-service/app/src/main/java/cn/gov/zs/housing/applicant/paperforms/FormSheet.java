package cn.gov.zs.housing.applicant.paperforms;

import cn.gov.zs.platform.xlsx.Cell;
import cn.gov.zs.platform.xlsx.Letters;
import cn.gov.zs.platform.xlsx.Reading;
import cn.gov.zs.platform.xlsx.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One sheet of the template as it came back: which column stands where, and the rows below. */
final class FormSheet {
    private final String name;
    private final List<FormColumn> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Row> rows;

    /** Reads the header, in whatever order its columns stand. */
    FormSheet(Reading.Sheet sheet, List<FormColumn> columns, BadCells bad) {
        this.name = sheet.name();
        this.columns = columns;
        this.rows = sheet.rows();
        if (!rows.isEmpty()) {
            readHeader(rows.getFirst(), bad);
        }
        for (var column : columns) {
            if (!places.containsKey(column.field())) {
                bad.add(new BadCell(name, headerRow(), "", column.header(), CellFault.COLUMN_MISSING.code()));
            }
        }
    }

    private int headerRow() {
        return rows.isEmpty() ? 1 : rows.getFirst().number();
    }

    private void readHeader(Row header, BadCells bad) {
        for (int place = 0; place < header.cells().size(); place++) {
            if (!(header.cell(place) instanceof Cell.Text(String typed))) {
                continue;
            }
            var text = typed.strip();
            var known = columns.stream()
                    .filter(column -> column.header().equals(text))
                    .findFirst();
            if (known.isEmpty()) {
                bad.add(new BadCell(
                        name, header.number(), Letters.of(place), shortened(text), CellFault.COLUMN_UNKNOWN.code()));
            } else if (places.putIfAbsent(known.get().field(), place) != null) {
                bad.add(new BadCell(name, header.number(), Letters.of(place), text, CellFault.COLUMN_TWICE.code()));
            }
        }
    }

    /** An unknown header is anybody's words: as much of it as tells which one is meant. */
    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }

    /** The rows that somebody filled in: neither the header nor the notes below it. */
    List<FormRow> filledIn(BadCells bad) {
        return rows.stream()
                .skip(1)
                .filter(row -> !isNotes(row))
                .map(row -> new FormRow(this, row, bad))
                .toList();
    }

    /** Each cell of a row of notes says what the template says there. */
    private boolean isNotes(Row row) {
        return columns.stream().allMatch(column -> {
            var place = places.get(column.field());
            return place == null
                    || (row.cell(place) instanceof Cell.Text(String text)
                            && text.strip().equals(column.note().strip()));
        });
    }

    String name() {
        return name;
    }

    /** The column that fills this part; for a part of a part, the longest beginning that one fills; else the first. */
    FormColumn column(String field) {
        for (var part = field; !part.isEmpty(); part = shorter(part)) {
            for (var column : columns) {
                if (column.field().equals(part)) {
                    return column;
                }
            }
        }
        return columns.stream()
                .filter(column -> column.field().startsWith(field + "."))
                .findFirst()
                .orElseGet(columns::getFirst);
    }

    private static String shorter(String field) {
        int end = Math.max(field.lastIndexOf('.'), field.lastIndexOf('['));
        return end < 0 ? "" : field.substring(0, end);
    }

    int place(FormColumn column) {
        return places.getOrDefault(column.field(), -1);
    }
}
