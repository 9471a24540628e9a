package cn.gov.zs.housing.allocation.committee;

/** Why a member has no vote (回避事由). */
public enum Ground {
    /** 亲属: a relative is an entrant. */
    RELATIVE,
    /** 同单位: an entrant works where the member does. */
    WORKPLACE,
    /** 利害关系: the member stands to gain or lose. */
    INTEREST,
    /** 其他: may look partial. */
    OTHER,
    /** 经办: prepared what is deliberated on. Nobody declares it, it follows from who did. */
    PREPARED
}
