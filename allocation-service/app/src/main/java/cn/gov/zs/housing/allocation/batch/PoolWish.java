package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.rules.freeze.Quota;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an officer wishes to do with the homes of one unit type (户型).
 *
 * @param rooms the unit type, by its number of rooms
 * @param from smallest household it is for
 * @param to largest household
 * @param quotas how many homes each category receives and how many stand by; a category without homes is left out
 */
public record PoolWish(int rooms, int from, int to, SortedMap<Category, Share> quotas) {

    /** Households that may stand by for one quota. */
    public static final int MOST_RESERVES = 1_000;

    /** Persons of a household. */
    public static final int MOST_PERSONS = 20;

    /**
     * A category's share.
     *
     * @param homes how many homes, 0 or more
     * @param reserves how many stand by (递补), 0 to {@value #MOST_RESERVES}
     */
    public record Share(int homes, int reserves) {}

    /** Keeps its own copy. */
    public PoolWish {
        quotas = new TreeMap<>(quotas);
    }

    /**
     * What households each unit type is usually for: 1 room for one person, then one more person for each further room, from three rooms
     * on without end. A sample after 广州 (domain.md §2.4), which an officer changes as the plan needs.
     */
    public static PoolWish usual(int rooms) {
        return new PoolWish(
                rooms, rooms <= 1 ? 1 : rooms, rooms <= 1 ? 2 : rooms == 2 ? 3 : MOST_PERSONS, new TreeMap<>(Map.of()));
    }

    /** What is wrong with it, looking at the homes of the offer. */
    Optional<BatchAnswer> faultIn(List<OfferedHome> homes) {
        int there = of(homes).size();
        int asked = quotas.values().stream().mapToInt(Share::homes).sum();
        if (asked > there) {
            return Optional.of(new BatchAnswer.TooFewHomes(rooms, there, asked));
        }
        if (from < 1 || to > MOST_PERSONS || from > to) {
            return Optional.of(new BatchAnswer.PlanFaulty("persons", "range"));
        }
        return quotas.values().stream()
                        .anyMatch(
                                share -> share.homes() < 0 || share.reserves() < 0 || share.reserves() > MOST_RESERVES)
                ? Optional.of(new BatchAnswer.PlanFaulty("quotas", "range"))
                : Optional.empty();
    }

    /** The pool it makes of the homes; empty if no category receives one. */
    Optional<PlannedPool> over(List<OfferedHome> homes) {
        var shares = quotas.entrySet().stream()
                .filter(quota -> quota.getValue().homes() > 0)
                .map(quota -> new Quota(
                        quota.getKey().name(),
                        quota.getValue().homes(),
                        quota.getValue().reserves()))
                .toList();
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlannedPool("rooms-" + rooms, rooms + "房户型", from, to, of(homes), shares));
    }

    private List<OfferedHome> of(List<OfferedHome> homes) {
        return homes.stream().filter(home -> home.rooms() == rooms).toList();
    }
}
