package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.rules.freeze.Home;
import java.math.BigDecimal;

/**
 * A home on offer (房源), as housing-service described it.
 *
 * @param homeId its id
 * @param estate 小区
 * @param building 楼栋
 * @param number 房号
 * @param rooms number of rooms: its unit type (户型)
 * @param floorArea built area in m², exact
 * @param address 承租地址
 */
public record OfferedHome(
        String homeId, String estate, String building, String number, int rooms, BigDecimal floorArea, String address) {

    /** As it is published in a pool. */
    Home in(String pool) {
        return new Home(pool, homeId, estate, building, number, rooms, floorArea, address);
    }
}
