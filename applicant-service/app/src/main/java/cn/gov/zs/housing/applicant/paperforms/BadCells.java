package cn.gov.zs.housing.applicant.paperforms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with the cells of a workbook; a cell has one reason, the first. */
final class BadCells {
    private final List<String> sheets;
    private final List<BadCell> found = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    /** @param sheets names in their order */
    BadCells(List<String> sheets) {
        this.sheets = sheets;
    }

    void add(BadCell cell) {
        if (places.add(
                cell.sheet() + "!" + cell.column() + cell.row() + (cell.column().isEmpty() ? cell.header() : ""))) {
            found.add(cell);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    FormsAnswer answer() {
        var byPlace = Comparator.<BadCell>comparingInt(cell -> sheets.indexOf(cell.sheet()))
                .thenComparingInt(BadCell::row)
                .thenComparingInt(cell -> cell.column().length())
                .thenComparing(BadCell::column);
        return new FormsAnswer.Bad(
                found.stream().sorted(byPlace).limit(FormsAnswer.Bad.MAX).toList(), found.size());
    }
}
