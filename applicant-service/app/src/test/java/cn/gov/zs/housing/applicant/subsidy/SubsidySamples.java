package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.admission.SourceDocument;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.household.HouseholdSamples;
import cn.gov.zs.housing.applicant.household.Yuan;
import cn.gov.zs.housing.applicant.township.Townships;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** A rule, households and officers at real dates. */
public final class SubsidySamples {
    /** 1 September 2026, morning in Shanghai. */
    public static final Instant AT = Instant.parse("2026-09-01T02:00:00Z");

    /** The first month of most grants here. */
    public static final YearMonth MAY = YearMonth.of(2026, 5);

    private SubsidySamples() {}

    /** The formula as the press reported it, with example coefficients. */
    public static SubsidyRule rule() {
        return ShippedRules.read(LocalDate.of(2026, 11, 24)).getFirst();
    }

    /** A rule of the office's own from this day on, with this rate. */
    public static SubsidyRule confirmed(LocalDate firstDay, String rate) {
        return new SubsidyRule(
                firstDay,
                new SourceDocument("《租赁补贴标准》", Optional.of("中建通〔2026〕1号"), Optional.of(LocalDate.of(2026, 3, 2))),
                false,
                new BigDecimal(rate),
                new BigDecimal("18"),
                new BigDecimal("60"),
                rule().coefficients(),
                rule().familyCoefficients());
    }

    /** The city's reviewer, who computes lists. */
    public static OfficerAct reviewer() {
        return reviewer(AT);
    }

    /** The city's reviewer at this moment. */
    public static OfficerAct reviewer(Instant at) {
        return new OfficerAct("city-reviewer", "市复核员", at);
    }

    /** The city's approver. */
    public static OfficerAct approver() {
        return new OfficerAct("city-approver", "市审批员", AT);
    }

    /** An application's number. */
    public static ApplicationId id(int number) {
        return new ApplicationId(String.format("00000000-0000-4000-8000-%012d", number));
    }

    /** A household of two in 小榄镇, registered in April 2026. */
    public static SubsidyHousehold household(int number) {
        return new SubsidyHousehold(
                id(number),
                Townships.get("442000118"),
                Optional.of("citizen-" + number),
                HouseholdSamples.motherAndChild().applicant(),
                new SubsidyFacts(2, IncomeClass.SUBSISTENCE, Set.of(FamilyKind.GENERAL)),
                LocalDate.of(2026, 4, 15),
                true);
    }

    /** Its grant, from May 2026. */
    public static SubsidyGrant grant(int number) {
        return SubsidyGrant.open(household(number), household(number).firstMonth(), reviewer());
    }

    /** The same with an account. */
    public static SubsidyGrant payable(int number) {
        return kept(grant(number).payInto(account(), reviewer()));
    }

    /** An account that passes Luhn's rule. */
    public static BankAccount account() {
        return BankAccount.of("中山农商银行", "622202123456789" + checked());
    }

    private static String checked() {
        for (int last = 0; last <= 9; last++) {
            if (BankAccount.faultOf("622202123456789012" + last).isEmpty()) {
                return "012" + last;
            }
        }
        throw new IllegalStateException("some digit fits");
    }

    /** What was kept. */
    public static SubsidyGrant kept(GrantAnswer answer) {
        if (answer instanceof GrantAnswer.Kept(SubsidyGrant grant)) {
            return grant;
        }
        throw new AssertionError("not kept: " + answer);
    }

    /** Two yuan amounts are easier to read as text. */
    public static Yuan yuan(String amount) {
        return new Yuan(new BigDecimal(amount));
    }

    /** A month that reached the household. */
    public static PaidMonth paid(YearMonth month, String amount) {
        return new PaidMonth(month, yuan(amount), month, month.atDay(15));
    }
}
