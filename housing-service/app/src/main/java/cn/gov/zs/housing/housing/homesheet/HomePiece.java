package cn.gov.zs.housing.housing.homesheet;

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
}
