package cn.gov.zs.housing.allocation.committee;

import java.util.List;

/** The strata that the form suggests (代表阶层). Any other may be typed: the plan says only that they are different ones. */
public final class Strata {

    /** As they are published. */
    public static final List<String> COMMON = List.of("人大代表", "政协委员", "低保低收入家庭代表", "相关部门代表", "专家", "新闻媒体代表", "社区居民代表");

    private Strata() {}
}
