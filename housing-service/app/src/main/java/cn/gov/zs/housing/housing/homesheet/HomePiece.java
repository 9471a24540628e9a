package cn.gov.zs.housing.housing.homesheet;

import cn.gov.zs.platform.eventing.Aggregates;
import java.util.List;

/**
 * Some rows of an import, put aside until it is confirmed.
 *
 * @param importId whose
 * @param number from 0
 * @param rows in their order, {@value HomeImport#PIECE} at most
 */
public record HomePiece(String importId, int number, List<HomeRow> rows) {
    /** Keeps its own copy of the list. */
    public HomePiece {
        rows = List.copyOf(rows);
    }

    /** Its id. */
    public String id() {
        return idOf(importId, number);
    }

    /** The id of a piece. */
    public static String idOf(String importId, int number) {
        return importId + ":" + number;
    }

    /** Removes the rows of an import of so many homes; safe to repeat. */
    static void removeAll(Aggregates<HomePiece> pieces, String importId, int homes) {
        for (int number = 0; number * HomeImport.PIECE < homes; number++) {
            pieces.find(idOf(importId, number)).ifPresent(piece -> pieces.remove(piece.id(), piece.version()));
        }
    }
}
