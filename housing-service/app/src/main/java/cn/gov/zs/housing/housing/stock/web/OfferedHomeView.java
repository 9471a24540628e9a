package cn.gov.zs.housing.housing.stock.web;

import java.math.BigDecimal;

/** A home on offer as the public sees it: what it is and with which offer it came, nothing of its life. */
record OfferedHomeView(
        String homeId,
        String offerId,
        String estate,
        String building,
        String number,
        int rooms,
        BigDecimal floorArea,
        int floor,
        String address) {

    static OfferedHomeView of(HomeView home) {
        return new OfferedHomeView(
                home.homeId(),
                String.valueOf(home.offerId()),
                home.estate(),
                home.building(),
                home.number(),
                home.rooms(),
                home.floorArea(),
                home.floor(),
                home.address());
    }
}
