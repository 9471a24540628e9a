package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.stock.HomeId;
import java.math.BigDecimal;

/**
 * The home as a contract describes it; frozen there, whatever the stock says later.
 *
 * @param id the home
 * @param place estate, building and door number, such as 祈安苑 3栋 501
 * @param rooms bedrooms
 * @param floorArea built floor area (建筑面积) in m²
 * @param address the address a letter would carry
 */
public record LetHome(HomeId id, String place, int rooms, BigDecimal floorArea, String address) {}
