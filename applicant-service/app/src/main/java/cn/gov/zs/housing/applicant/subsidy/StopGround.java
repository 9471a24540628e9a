package cn.gov.zs.housing.applicant.subsidy;

/** Why a subsidy stops (停发的理由); a stop on any other ground is none. */
public enum StopGround {
    /** 不再符合保障条件. */
    NO_LONGER_QUALIFIED("住建部令第11号 第七条"),
    /** 已实物配租: two forms of support at once are none of the rule's. */
    HOUSED("住建部令第11号 第七条"),
    /** 未按规定参加复审. */
    REVIEW_NOT_ANSWERED("工作方案 三（二）"),
    /** 自愿退出. */
    WITHDREW("工作方案 三（二）"),
    /** 隐瞒或虚报. */
    FALSE_DECLARATION("住建部令第11号 第三十五条");

    private final String clause;

    StopGround(String clause) {
        this.clause = clause;
    }

    /** The clause it rests on. */
    public String clause() {
        return clause;
    }
}
