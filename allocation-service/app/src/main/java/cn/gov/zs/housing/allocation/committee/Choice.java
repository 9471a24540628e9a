package cn.gov.zs.housing.allocation.committee;

import cn.gov.zs.housing.allocation.batch.Resolution;

/** How a member votes. */
public enum Choice {
    /** 同意. */
    FOR,
    /** 反对. */
    AGAINST,
    /** 弃权. */
    ABSTAINED;

    Resolution.Vote vote() {
        return Resolution.Vote.valueOf(name());
    }
}
