package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.Facility;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Orientation;
import cn.gov.zs.platform.eventing.Versioned;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A home as staff see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HomeView(
        String homeId,
        long version,
        HomeState state,
        String estate,
        String building,
        String number,
        int rooms,
        BigDecimal floorArea,
        int floor,
        String address,
        @Nullable String offerId,
        @Nullable String batchId,
        @Nullable Integer entrantNumber,
        @Nullable String tenancyId,
        @Nullable BigDecimal innerArea,
        @Nullable Orientation orientation,
        boolean barrierFree,
        List<Facility> facilities,
        int openDefects) {

    /** The order in which people look for a home. */
    static final Comparator<HomeView> BY_PLACE = Comparator.comparing(HomeView::estate)
            .thenComparing(HomeView::building)
            .thenComparing(HomeView::number);

    static HomeView of(Versioned<Home> home) {
        var state = home.state();
        var what = state.description();
        var more = state.file().particulars();
        var inner = more.innerArea();
        var lot = state instanceof Home.OfALot drawn ? drawn.lot() : null;
        var offer = state instanceof Home.OfAnOffer taken ? taken.offer() : null;
        var let = state instanceof Home.Let now ? now.letting() : null;
        return new HomeView(
                home.id(),
                home.version(),
                state.state(),
                what.estate(),
                what.building(),
                what.number(),
                what.rooms(),
                what.floorArea().squareMetres(),
                what.floor(),
                what.address(),
                offer == null ? null : offer.text(),
                batch(state),
                lot == null ? null : lot.entrantNumber(),
                let == null ? null : let.tenancy(),
                inner == null ? null : inner.squareMetres(),
                more.orientation(),
                more.barrierFree(),
                List.copyOf(more.facilities()),
                state.file().openDefects().size());
    }

    /** Whether it can be put on offer. */
    public boolean free() {
        return state == HomeState.FIT;
    }

    /** How a form names this home as its reader saw it. */
    public String picked() {
        return homeId + ":" + version;
    }

    /** Where it is, as people say it. */
    public String place() {
        return estate + " " + building + " " + number;
    }

    /** How the state looks beside its words. */
    public String tone() {
        return tone(state);
    }

    static String tone(HomeState state) {
        return switch (state) {
            case PLANNED, FINISHED, FIT, WITHDRAWN -> "neutral";
            case CLAIMED, ON_OFFER, RESERVED, DRAWN, VACATED -> "waiting";
            case ALLOTTED, HELD, LET -> "good";
            case UNDER_REPAIR -> "bad";
        };
    }

    private static @Nullable String batch(Home home) {
        return switch (home) {
            case Home.Reserved reserved -> reserved.batch();
            case Home.OfALot drawn -> drawn.lot().batch();
            default -> null;
        };
    }
}
