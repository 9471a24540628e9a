package cn.gov.zs.housing.allocation.refusal;

import cn.gov.zs.housing.allocation.batch.RefusalGround;
import cn.gov.zs.housing.allocation.refusal.Consequence.Barred;
import cn.gov.zs.housing.allocation.refusal.Consequence.MovedBack;
import cn.gov.zs.housing.allocation.refusal.Consequence.Struck;
import cn.gov.zs.housing.allocation.refusal.Consequence.WaitsOn;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rules on refusals that come with the product. All are samples made up here: what Zhongshan does is not public. */
public enum SampleRefusalRule {
    /** A warning, then the waiting time, then a bar, then the place. */
    STEPWISE(
            "逐级处理（示例）",
            "首次放弃，继续轮候；第二次放弃，自放弃之日起重新计算轮候时间；第三次放弃，两年内不参加分配；第四次及以后放弃，取消轮候资格。逾期未答复视为放弃。",
            List.of(new WaitsOn(), new MovedBack(), new Barred(24), new Struck()),
            true),
    /** Two years, then the place. */
    TWO_YEARS("两年内不参加分配（示例）", "放弃已分配房源的，两年内不参加分配；再次放弃的，取消轮候资格。逾期未答复视为放弃。", List.of(new Barred(24), new Struck()), true),
    /** Only who says so is counted. */
    DECLARED_ONLY("仅计明示放弃（示例）", "明示放弃的，自放弃之日起重新计算轮候时间；逾期未答复的，继续轮候。", List.of(new MovedBack()), false);

    /** What every reader is told of them. */
    public static final String LABEL = "示例，非中山标准";

    /** Where they stand. */
    public static final String SOURCE = "平台示例，无法规出处";

    private final String title;
    private final String clause;
    private final List<Consequence> steps;
    private final boolean silenceCounts;

    SampleRefusalRule(String title, String clause, List<Consequence> steps, boolean silenceCounts) {
        this.title = title;
        this.clause = clause;
        this.steps = steps;
        this.silenceCounts = silenceCounts;
    }

    /** Its title, Chinese. */
    public String title() {
        return title;
    }

    /** Its words. */
    public String clause() {
        return clause;
    }

    /** Its steps. */
    public List<Consequence> steps() {
        return steps;
    }

    /** Whether silence is counted. */
    public boolean silenceCounts() {
        return silenceCounts;
    }

    /** No sample counts a refusal of a home that does not do for the household. */
    public Set<RefusalGround> excuses() {
        return EnumSet.allOf(RefusalGround.class);
    }
}
