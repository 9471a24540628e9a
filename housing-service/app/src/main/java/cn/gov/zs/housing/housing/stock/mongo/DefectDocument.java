package cn.gov.zs.housing.housing.stock.mongo;

import cn.gov.zs.housing.housing.stock.Defect;
import org.jspecify.annotations.Nullable;

/** A defect as it is stored. */
record DefectDocument(
        int number,
        String what,
        ActDocument found,
        @Nullable ActDocument mended) {

    static DefectDocument from(Defect defect) {
        var mended = defect.mended();
        return new DefectDocument(
                defect.number(),
                defect.what(),
                ActDocument.from(defect.found()),
                mended == null ? null : ActDocument.from(mended));
    }

    Defect toDomain() {
        return new Defect(number, what, found.toDomain(), mended == null ? null : mended.toDomain());
    }
}
