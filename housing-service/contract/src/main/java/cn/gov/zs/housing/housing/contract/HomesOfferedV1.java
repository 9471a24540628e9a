package cn.gov.zs.housing.housing.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Homes were put on offer together (房源推出): from here on nobody else can offer them, and they are to stand on public
 * notice (房源公示) before they may be drawn. Legal source: work plan 二（一）（4）.
 *
 * @param offerId the offer; also the key of the message and the reference of the homes notice
 * @param offeredOn the Shanghai day on which the offer became complete
 * @param homes the homes of the offer, at least one, each once, in the order of estate, building and number
 */
public record HomesOfferedV1(String offerId, LocalDate offeredOn, List<OfferedHome> homes) {

    /** The topic of everything the housing service says. */
    public static final String TOPIC = HousingEvents.TOPIC;

    /** The wire name: chosen, not derived, and never changed. */
    public static final String TYPE = "housing.homes-offered.v1";

    /** Keeps its own copy of the list. */
    public HomesOfferedV1 {
        homes = List.copyOf(homes);
    }

    /**
     * One home (房源) of the offer, as the public may know it.
     *
     * @param homeId the home in the housing service
     * @param estate the estate (小区), such as 祈安苑
     * @param building the building (楼栋) within the estate
     * @param number the door number (房号) within the building
     * @param rooms bedrooms, 1 to 9
     * @param floorArea built floor area (建筑面积) in m², exact, at most two decimals
     * @param address the address a letter would carry
     */
    public record OfferedHome(
            String homeId,
            String estate,
            String building,
            String number,
            int rooms,
            BigDecimal floorArea,
            String address) {}
}
