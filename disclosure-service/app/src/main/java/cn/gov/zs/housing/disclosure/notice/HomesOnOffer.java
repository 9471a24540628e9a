package cn.gov.zs.housing.disclosure.notice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 分配房源: the homes of one offer (work plan 二（一）（4）). Nothing in it is personal, so it stays readable after its period.
 *
 * @param homes at least one
 */
public record HomesOnOffer(List<OfferedHome> homes) implements NoticeContent {
    /** @throws IllegalArgumentException when no home is on offer */
    public HomesOnOffer {
        homes = List.copyOf(homes);
        if (homes.isEmpty()) {
            throw new IllegalArgumentException("A notice of homes lists at least one home.");
        }
    }

    /**
     * One home.
     *
     * @param homeId its identifier in the stock
     * @param estate 小区
     * @param building 楼栋
     * @param number 房号
     * @param rooms bedrooms
     * @param floorArea 建筑面积, m²
     * @param address where it lies
     */
    public record OfferedHome(
            String homeId,
            String estate,
            String building,
            String number,
            int rooms,
            BigDecimal floorArea,
            String address) {

        private Map<String, Object> canonical() {
            return Map.of(
                    "homeId", homeId,
                    "estate", estate,
                    "building", building,
                    "number", number,
                    "rooms", rooms,
                    "floorArea", floorArea.toPlainString(),
                    "address", address);
        }
    }

    @Override
    public Map<String, Object> canonical() {
        return Map.of("homes", homes.stream().map(OfferedHome::canonical).toList());
    }

    @Override
    public List<PublicItem> personalItems() {
        return List.of();
    }

    /** The estates, each once. */
    @Override
    public String subject() {
        return homes.stream().map(OfferedHome::estate).distinct().collect(Collectors.joining("、"));
    }
}
