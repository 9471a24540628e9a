package cn.gov.zs.housing.allocation.batch.mongo;

import cn.gov.zs.housing.allocation.batch.OfferedHome;
import java.math.BigDecimal;

/** A home as it is stored in offers and batches. */
record HomeDocument(
        String homeId, String estate, String building, String number, int rooms, BigDecimal floorArea, String address) {

    static HomeDocument from(OfferedHome h) {
        return new HomeDocument(
                h.homeId(), h.estate(), h.building(), h.number(), h.rooms(), h.floorArea(), h.address());
    }

    OfferedHome toDomain() {
        return new OfferedHome(homeId, estate, building, number, rooms, floorArea, address);
    }
}
