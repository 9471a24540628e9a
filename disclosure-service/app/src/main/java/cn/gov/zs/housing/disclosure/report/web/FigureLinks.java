package cn.gov.zs.housing.disclosure.report.web;

import cn.gov.zs.housing.disclosure.report.ReportLine;
import cn.gov.zs.housing.disclosure.report.ReportPart;
import cn.gov.zs.housing.disclosure.report.ReviewTable;
import cn.gov.zs.housing.disclosure.request.ApplicantKind;
import cn.gov.zs.housing.disclosure.review.ReviewWay;
import java.util.List;
import java.util.Optional;

/** Where the cases behind a figure of a report are: by the place of the figure in the form. */
final class FigureLinks {
    /** The form's own order. */
    private static final List<ReportPart> PARTS = List.of(ReportPart.values());

    private static final List<ReportLine> LINES = List.of(ReportLine.values());
    private static final List<ApplicantKind> KINDS = List.of(ApplicantKind.values());
    private static final List<ReviewWay> WAYS = List.of(ReviewWay.values());
    private static final List<ReviewTable.Column> COLUMNS = List.of(ReviewTable.Column.values());

    private FigureLinks() {}

    /**
     * The cases behind a cell.
     *
     * @param part index of the part
     * @param table index of the table in its part
     * @param row index of the row; 0 is the head
     * @param cell index of the cell; 0 is the row's name
     * @return the query of the page of cases; empty where nothing is behind it
     */
    static Optional<String> of(int part, int table, int row, int cell) {
        if (row == 0 || cell == 0) {
            return Optional.empty();
        }
        return switch (PARTS.get(part)) {
            case PROACTIVE -> proactive(table, row, cell).map(figure -> "figure=" + figure);
            case REQUESTS -> {
                var line = "line=" + LINES.get(row - 1);
                yield Optional.of(cell <= KINDS.size() ? line + "&kind=" + KINDS.get(cell - 1) : line);
            }
            case REVIEWS -> Optional.of("way=" + WAYS.get(row - 1) + "&column=" + COLUMNS.get(cell - 1));
            case OVERVIEW, PROBLEMS, OTHER -> Optional.empty();
        };
    }

    private static Optional<ProactiveFigure> proactive(int table, int row, int cell) {
        if (table == 0 && row == 2) {
            return Optional.of(
                    switch (cell) {
                        case 1 -> ProactiveFigure.MADE;
                        case 2 -> ProactiveFigure.REPEALED;
                        default -> ProactiveFigure.IN_FORCE;
                    });
        }
        if (table == 1 && row == 1) {
            return Optional.of(ProactiveFigure.PERMITS);
        }
        return table == 1 && row == 2 ? Optional.of(ProactiveFigure.PENALTIES) : Optional.empty();
    }

    /** A figure of table 2 with cases behind it. The names stand in addresses. */
    enum ProactiveFigure {
        MADE,
        REPEALED,
        IN_FORCE,
        PERMITS,
        PENALTIES
    }
}
