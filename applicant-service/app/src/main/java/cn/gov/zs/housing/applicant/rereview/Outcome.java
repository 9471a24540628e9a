package cn.gov.zs.housing.applicant.rereview;

/** How a re-review ends. */
public enum Outcome {
    /** 复审合格. */
    QUALIFIED,
    /** 情况变更，仍符合条件. */
    CHANGED,
    /** 不再符合条件，取消轮候或者承租资格. */
    NOT_QUALIFIED,
    /** 逾期未申报，取消轮候或者承租资格. */
    NO_ANSWER;

    /** Whether the household loses its qualification. */
    public boolean removes() {
        return this == NOT_QUALIFIED || this == NO_ANSWER;
    }
}
