package cn.gov.zs.housing.housing.homesheet.mongo;

import cn.gov.zs.housing.housing.homesheet.HomeRow;
import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.stock.EnteredAs;
import cn.gov.zs.housing.housing.stock.Facility;
import cn.gov.zs.housing.housing.stock.FloorArea;
import cn.gov.zs.housing.housing.stock.HomeDescription;
import cn.gov.zs.housing.housing.stock.Orientation;
import cn.gov.zs.housing.housing.stock.Particulars;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row as it is stored. */
record HomeRowDocument(
        int row,
        String estate,
        String building,
        String number,
        int rooms,
        BigDecimal floorArea,
        @Nullable BigDecimal innerArea,
        int floor,
        String address,
        @Nullable Orientation orientation,
        boolean barrierFree,
        List<Facility> facilities,
        @Nullable BigDecimal rent,
        @Nullable LocalDate rentFrom,
        EnteredAs as) {

    static HomeRowDocument from(HomeRow row) {
        var what = row.description();
        var more = row.particulars();
        var inner = more.innerArea();
        var rent = row.rent();
        return new HomeRowDocument(
                row.row(),
                what.estate(),
                what.building(),
                what.number(),
                what.rooms(),
                what.floorArea().squareMetres(),
                inner == null ? null : inner.squareMetres(),
                what.floor(),
                what.address(),
                more.orientation(),
                more.barrierFree(),
                List.copyOf(more.facilities()),
                rent == null ? null : rent.perMonth().amount(),
                rent == null ? null : rent.from(),
                row.as());
    }

    HomeRow toDomain() {
        var fitted = EnumSet.noneOf(Facility.class);
        fitted.addAll(facilities);
        return new HomeRow(
                row,
                new HomeDescription(estate, building, number, rooms, new FloorArea(floorArea), floor, address),
                new Particulars(innerArea == null ? null : new FloorArea(innerArea), orientation, barrierFree, fitted),
                rent == null || rentFrom == null ? null : new HomeRow.NewRent(new Yuan(rent), rentFrom),
                as);
    }
}
