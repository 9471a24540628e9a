package cn.gov.zs.housing.housing.homesheet.mongo;

import cn.gov.zs.housing.housing.homesheet.BadCell;
import cn.gov.zs.housing.housing.homesheet.CellFault;
import cn.gov.zs.housing.housing.homesheet.SheetAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why nothing of a workbook was taken, as it is stored.
 *
 * @param why null when its cells are bad
 */
record RefusalDocument(@Nullable String why, String sheet, List<CellDocument> cells, int total) {

    /** A bad cell as it is stored. */
    record CellDocument(String sheet, int row, String column, String head, CellFault fault) {}

    static @Nullable RefusalDocument from(SheetAnswer.@Nullable Refused refused) {
        return switch (refused) {
            case null -> null;
            case SheetAnswer.Unreadable(var why, var sheet) -> new RefusalDocument(why, sheet, List.of(), 0);
            case SheetAnswer.Bad(var cells, var total) ->
                new RefusalDocument(
                        null,
                        "",
                        cells.stream()
                                .map(cell -> new CellDocument(
                                        cell.sheet(), cell.row(), cell.column(), cell.head(), cell.fault()))
                                .toList(),
                        total);
        };
    }

    SheetAnswer.Refused toDomain() {
        return why != null
                ? new SheetAnswer.Unreadable(why, sheet)
                : new SheetAnswer.Bad(
                        cells.stream()
                                .map(cell ->
                                        new BadCell(cell.sheet(), cell.row(), cell.column(), cell.head(), cell.fault()))
                                .toList(),
                        total);
    }
}
