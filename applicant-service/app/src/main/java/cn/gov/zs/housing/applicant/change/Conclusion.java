package cn.gov.zs.housing.applicant.change;

import cn.gov.zs.housing.applicant.law.Clause;
import java.util.Optional;

/** What the city decided of a reported change. */
public enum Conclusion {
    /** 属实，仍符合条件：按新情况轮候或者承租. */
    STILL_QUALIFIED,
    /** 属实，不再符合条件：取消轮候或者承租资格. */
    NO_LONGER_QUALIFIED,
    /** 不予采纳：情况没有变化或无法证实. */
    NOT_ACCEPTED;

    /** The clause by which what is registered stands; what follows from the others is said in the case, on clauses of its own. */
    public Optional<Clause> clause() {
        return this == NOT_ACCEPTED ? Optional.of(Clause.REGISTRATION) : Optional.empty();
    }
}
