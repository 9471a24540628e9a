package cn.gov.zs.housing.applicant.household;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * Assets of all members by kind (申报家庭资产).
 *
 * @param deposits 存款
 * @param vehicles 车辆
 * @param securities 有价证券
 * @param property 商业用房及其他房产 (homes to live in count by their floor area, not here)
 * @param other 其他
 */
public record Assets(Yuan deposits, Yuan vehicles, Yuan securities, Yuan property, Yuan other) {
    /** @throws IllegalArgumentException if the total is more than {@link Yuan} holds */
    public Assets {
        total(deposits, vehicles, securities, property, other);
    }

    /** All of them; computed and typed nowhere. */
    public Yuan total() {
        return total(deposits, vehicles, securities, property, other);
    }

    private static Yuan total(Yuan... parts) {
        return new Yuan(Stream.of(parts).map(Yuan::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** A household's means are nobody's business but its own. */
    @Override
    public String toString() {
        return "assets";
    }
}
