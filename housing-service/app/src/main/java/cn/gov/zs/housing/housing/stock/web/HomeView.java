package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Lot;
import cn.gov.zs.housing.housing.stock.OfferId;
import cn.gov.zs.platform.eventing.Versioned;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Comparator;
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
        @Nullable Integer entrantNumber) {

    /** The order in which people look for a home. */
    static final Comparator<HomeView> BY_PLACE = Comparator.comparing(HomeView::estate)
            .thenComparing(HomeView::building)
            .thenComparing(HomeView::number);

    static HomeView of(Versioned<Home> home) {
        var state = home.state();
        var what = state.description();
        var lot = lot(state);
        var offer = offer(state);
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
                lot == null ? null : lot.batch(),
                lot == null ? null : lot.entrantNumber());
    }

    /** Whether it can be put on offer. */
    public boolean free() {
        return state == HomeState.FIT;
    }

    /** How a form names this home as its reader saw it. */
    public String picked() {
        return homeId + ":" + version;
    }

    /** How the state looks beside its words. */
    public String tone() {
        return switch (state) {
            case FIT -> "neutral";
            case CLAIMED, ON_OFFER, DRAWN -> "waiting";
            case ALLOTTED -> "good";
        };
    }

    private static @Nullable OfferId offer(Home home) {
        return switch (home) {
            case Home.Fit fit -> null;
            case Home.Claimed claimed -> claimed.offer();
            case Home.OnOffer onOffer -> onOffer.offer();
            case Home.Drawn drawn -> drawn.offer();
            case Home.Allotted allotted -> allotted.offer();
        };
    }

    private static @Nullable Lot lot(Home home) {
        return switch (home) {
            case Home.Drawn drawn -> drawn.lot();
            case Home.Allotted allotted -> allotted.lot();
            case Home.Fit fit -> null;
            case Home.Claimed claimed -> null;
            case Home.OnOffer onOffer -> null;
        };
    }
}
