package cn.gov.zs.housing.housing.stock.mongo;

import cn.gov.zs.housing.housing.stock.Facility;
import cn.gov.zs.housing.housing.stock.FloorArea;
import cn.gov.zs.housing.housing.stock.HomeDescription;
import cn.gov.zs.housing.housing.stock.Orientation;
import cn.gov.zs.housing.housing.stock.Particulars;
import cn.gov.zs.housing.housing.stock.Revision;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a home was known to be, as it is stored; its place stands beside, once. */
record RevisionDocument(
        int rooms,
        BigDecimal floorArea,
        int floor,
        String address,
        @Nullable BigDecimal innerArea,
        @Nullable Orientation orientation,
        boolean barrierFree,
        List<Facility> facilities,
        ActDocument act) {

    static RevisionDocument from(Revision revision) {
        var what = revision.description();
        var more = revision.particulars();
        var inner = more.innerArea();
        return new RevisionDocument(
                what.rooms(),
                what.floorArea().squareMetres(),
                what.floor(),
                what.address(),
                inner == null ? null : inner.squareMetres(),
                more.orientation(),
                more.barrierFree(),
                List.copyOf(more.facilities()),
                ActDocument.from(revision.act()));
    }

    Revision toDomain(String estate, String building, String number) {
        var fitted = EnumSet.noneOf(Facility.class);
        fitted.addAll(facilities);
        return new Revision(
                new HomeDescription(estate, building, number, rooms, new FloorArea(floorArea), floor, address),
                new Particulars(innerArea == null ? null : new FloorArea(innerArea), orientation, barrierFree, fitted),
                act.toDomain());
    }
}
