package cn.gov.zs.housing.applicant.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a household has, had and was given to live in (住房状况).
 *
 * @param current how it lives now
 * @param homes homes its members own, 0 to 10
 * @param plots residential plots (宅基地) of its members, 0 to 10
 * @param lastTransfer when a home or plot was last transferred; empty when none ever was
 * @param underHousingSecurity whether it is under housing security now (正在享受住房保障)
 * @param earlierBenefit whether it ever took 房改房, 经济适用住房 or the like
 */
public record Housing(
        CurrentHousing current,
        List<Home> homes,
        List<Plot> plots,
        Optional<LocalDate> lastTransfer,
        boolean underHousingSecurity,
        boolean earlierBenefit) {
    /** Most homes, and most plots, a household may declare. */
    public static final int MAX_ROWS = 10;

    /** @throws IllegalArgumentException if there are too many rows or the homes together are too large */
    public Housing {
        homes = List.copyOf(homes);
        plots = List.copyOf(plots);
        if (homes.size() > MAX_ROWS || plots.size() > MAX_ROWS) {
            throw new IllegalArgumentException("more homes or plots than " + MAX_ROWS);
        }
        var area = floorArea(homes);
        if (!homes.isEmpty() && !Dwelling.OwnHome.holds(area)) {
            throw new IllegalArgumentException("the homes together are too large");
        }
    }

    /** The floor area of these homes together, in m². */
    public static BigDecimal floorArea(List<Home> homes) {
        return homes.stream().map(Home::floorArea).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What it has of its own: the sum of its homes. */
    public Dwelling dwelling() {
        return homes.isEmpty() ? new Dwelling.NoHome() : new Dwelling.OwnHome(floorArea(homes));
    }

    /** Not where they are. */
    @Override
    public String toString() {
        return "housing " + current;
    }
}
