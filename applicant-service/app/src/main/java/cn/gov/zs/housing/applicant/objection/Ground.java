package cn.gov.zs.housing.applicant.objection;

/** On what an answer rests (答复依据); it says whether the objection is upheld, and the clause. */
public enum Ground {
    /** 公示内容与事实不符. */
    FACTS_WRONG(true, "二（一）（3）"),
    /** 不符合准入条件. */
    CONDITIONS_NOT_MET(true, "住建部令第11号 第七条"),
    /** 审核程序有误. */
    PROCEDURE_BROKEN(true, "二（二）（1）"),
    /** 公示内容属实. */
    FACTS_HOLD(false, "二（一）（3）"),
    /** 符合准入条件. */
    CONDITIONS_MET(false, "住建部令第11号 第七条"),
    /** 经调查没有证据支持. */
    NOT_PROVEN(false, "二（二）（1）");

    private final boolean upholds;
    private final String clause;

    Ground(boolean upholds, String clause) {
        this.upholds = upholds;
        this.clause = clause;
    }

    /** Whether the objection is upheld (异议成立), so that the review is made again. */
    public boolean upholds() {
        return upholds;
    }

    /** The clause of the work plan, or the article, it is an application of. */
    public String clause() {
        return clause;
    }
}
