package cn.gov.zs.housing.applicant.change;

/** Where a household is told of a decision that moves nothing in its case, and so would not reach it. */
@FunctionalInterface
public interface ChangeNews {
    /** Its change was not accepted. The same may be told twice after a crash; its number says so. */
    void notAccepted(ReportedChange.Decided decided);
}
