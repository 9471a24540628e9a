package cn.gov.zs.housing.allocation.fairness.mongo;

import cn.gov.zs.housing.allocation.fairness.Declaration;
import cn.gov.zs.housing.allocation.fairness.Declared;
import cn.gov.zs.housing.allocation.rules.fairness.GroupKind;
import java.time.Instant;
import java.util.List;

/** A list of declarations as it is stored. */
record DeclarationDocument(String id, String batchId, List<RowDocument> rows, String by, Instant at, boolean drawn) {

    enum Kind {
        TOWNSHIP,
        STAFF_RELATIVE,
        EMPLOYER
    }

    record RowDocument(int number, Kind kind, String code) {}

    static DeclarationDocument from(Declaration d) {
        return new DeclarationDocument(
                d.id(),
                d.batchId(),
                d.rows().stream()
                        .map(row -> new RowDocument(
                                row.number(), Kind.valueOf(row.kind().name()), row.code()))
                        .toList(),
                d.by(),
                d.at(),
                d.drawn());
    }

    Declaration toDomain() {
        return new Declaration(
                id,
                batchId,
                rows.stream()
                        .map(row -> new Declared(row.number, GroupKind.valueOf(row.kind.name()), row.code))
                        .toList(),
                by,
                at,
                drawn);
    }

    /** Not what was declared of whom. */
    @Override
    public String toString() {
        return "DeclarationDocument[" + id + "]";
    }
}
