package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.household.Yuan;
import java.time.YearMonth;

/** Every answer to who wants to do something to a grant. */
public sealed interface GrantAnswer {
    /** It was done, or had been done before. */
    record Kept(SubsidyGrant grant) implements GrantAnswer {}

    /** The household is not on the register, so nothing can be granted. */
    record NotRegistered() implements GrantAnswer {}

    /** It is granted already. */
    record AlreadyGranted(YearMonth from) implements GrantAnswer {}

    /** There is no such grant. */
    record Absent() implements GrantAnswer {}

    /** A stop is final: it is not done twice, and nothing but claims follows it. */
    record StoppedAlready(YearMonth from) implements GrantAnswer {}

    /** The state does not allow it. */
    record NotDue(Standing.Name standing) implements GrantAnswer {}

    /** Nobody decides over her own household's subsidy. */
    record OwnHousehold() implements GrantAnswer {}

    /** More would be claimed than was paid and not claimed yet. */
    record MoreThanPaid(Yuan most) implements GrantAnswer {}

    /** More would come back than is owed. */
    record MoreThanOwed(Yuan most) implements GrantAnswer {}
}
