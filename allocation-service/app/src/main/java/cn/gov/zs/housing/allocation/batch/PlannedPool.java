package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.rules.freeze.Pool;
import cn.gov.zs.housing.allocation.rules.freeze.Quota;
import java.util.List;

/**
 * Homes of one unit type, the households they are for, and how many of them each category receives (户型与家庭人口对应).
 *
 * @param pool its id in the plan, such as {@code rooms-2}
 * @param title what the notice calls it
 * @param from smallest household, persons
 * @param to largest household, persons
 * @param homes the homes, at least as many as the quotas
 * @param quotas by category, at least one
 */
public record PlannedPool(String pool, String title, int from, int to, List<OfferedHome> homes, List<Quota> quotas) {

    /** @throws IllegalArgumentException naming what does not fit together */
    public PlannedPool {
        homes = List.copyOf(homes);
        quotas = List.copyOf(quotas);
        // the rules' own checks are the ones that count
        new Pool(pool, title, from, to, homes.size(), quotas);
    }

    /** As the rules have it. */
    Pool rules() {
        return new Pool(pool, title, from, to, homes.size(), quotas);
    }

    /** Whether it is for a household of this size. */
    boolean fits(int persons) {
        return from <= persons && persons <= to;
    }
}
