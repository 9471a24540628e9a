package cn.gov.zs.housing.allocation.waitlist.ties;

import cn.gov.zs.housing.allocation.waitlist.ties.TieEntry.ByFact;
import cn.gov.zs.housing.allocation.waitlist.ties.TieEntry.Order;
import java.util.List;

/**
 * Chains that come with the product, after rules of other cities, as far as the facts registered here go. All are samples: what
 * Zhongshan does with equal scores is not public.
 */
public enum SampleChain {
    /** 淄博 2017: housing hardship, then the month of qualification; a notice of 2023 ends the chain with a public draw. */
    ZIBO("住房困难程度优先，其次轮候时间（参照淄博）"),
    /** 深圳光明: the day waiting began, then the draw. Its social insurance and birth dates are no facts of this list. */
    GUANGMING("轮候时间优先（参照深圳光明）"),
    /** 广州来穗人员: points, then insurance months, then 摇珠; the months are not registered here, so the draw alone. */
    DRAW("直接公开抽签（参照广州来穗人员）");

    /** What every reader is told of them. */
    public static final String LABEL = "示例，非中山标准";

    private static final ByFact LONGER_WAIT = new ByFact(TieFact.WAITING_MONTHS, Order.DESC);

    private final String title;

    SampleChain(String title) {
        this.title = title;
    }

    /** Its title, Chinese. */
    public String title() {
        return title;
    }

    /** Its steps. */
    public TieChain chain() {
        return TieChain.by(
                switch (this) {
                    case ZIBO -> List.of(new ByFact(TieFact.PER_HEAD_FLOOR_AREA, Order.ASC), LONGER_WAIT);
                    case GUANGMING -> List.of(LONGER_WAIT);
                    case DRAW -> List.of();
                });
    }
}
