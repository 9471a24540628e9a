package cn.gov.zs.housing.housing.homesheet.mongo;

import cn.gov.zs.housing.housing.homesheet.HomePiece;
import java.util.List;

/** A piece as it is stored. */
record PieceDocument(String importId, int number, List<HomeRowDocument> rows) {

    static PieceDocument from(HomePiece piece) {
        return new PieceDocument(
                piece.importId(),
                piece.number(),
                piece.rows().stream().map(HomeRowDocument::from).toList());
    }

    HomePiece toDomain() {
        return new HomePiece(
                importId, number, rows.stream().map(HomeRowDocument::toDomain).toList());
    }
}
