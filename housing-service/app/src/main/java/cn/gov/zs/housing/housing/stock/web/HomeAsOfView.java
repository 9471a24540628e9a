package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.Defect;
import cn.gov.zs.housing.housing.stock.Facility;
import cn.gov.zs.housing.housing.stock.HomeAsOf;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Orientation;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A home as it stood at the end of a day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HomeAsOfView(
        LocalDate day,
        HomeState state,
        int rooms,
        BigDecimal floorArea,
        @Nullable BigDecimal innerArea,
        int floor,
        String address,
        @Nullable Orientation orientation,
        boolean barrierFree,
        List<Facility> facilities,
        @Nullable BigDecimal rent,
        List<String> openDefects) {

    static HomeAsOfView of(HomeAsOf home) {
        var what = home.description();
        var more = home.particulars();
        var inner = more.innerArea();
        var rent = home.rent();
        return new HomeAsOfView(
                home.day(),
                home.state(),
                what.rooms(),
                what.floorArea().squareMetres(),
                inner == null ? null : inner.squareMetres(),
                what.floor(),
                what.address(),
                more.orientation(),
                more.barrierFree(),
                List.copyOf(more.facilities()),
                rent == null ? null : rent.amount(),
                home.openDefects().stream().map(Defect::what).toList());
    }

    /** How the state looks beside its words. */
    public String tone() {
        return HomeView.tone(state);
    }
}
