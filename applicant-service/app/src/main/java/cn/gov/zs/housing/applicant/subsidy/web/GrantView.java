package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.subsidy.BankAccount;
import cn.gov.zs.housing.applicant.subsidy.Claim;
import cn.gov.zs.housing.applicant.subsidy.FamilyKind;
import cn.gov.zs.housing.applicant.subsidy.GrantDeed;
import cn.gov.zs.housing.applicant.subsidy.Standing;
import cn.gov.zs.housing.applicant.subsidy.StopGround;
import cn.gov.zs.housing.applicant.subsidy.SubsidyGrant;
import cn.gov.zs.housing.applicant.subsidy.SubsidyWorking;
import cn.gov.zs.housing.applicant.township.Township;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A grant as pages and the API show it: the identity number and the account masked, the working factor by factor.
 *
 * @param stoppedFrom the first month not due, null unless it stopped
 * @param reason of a pause or stop, null when granted
 * @param clause the stop rests on, null unless it stopped
 * @param account masked; null until one was entered
 * @param working of this month; null without a rule in force, and after a stop
 * @param paidTotal in yuan
 * @param outstanding of all claims, in yuan
 * @param history without the officers' names for the household
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GrantView(
        String applicationId,
        String name,
        String maskedIdNumber,
        Township township,
        YearMonth from,
        Standing.Name standing,
        @Nullable YearMonth stoppedFrom,
        @Nullable LocalDate lostOn,
        @Nullable StopGround ground,
        @Nullable String clause,
        @Nullable String reason,
        @Nullable String bank,
        @Nullable String account,
        @Nullable WorkingView working,
        List<PaidLine> paid,
        BigDecimal paidTotal,
        List<ClaimLine> claims,
        BigDecimal outstanding,
        List<DeedLine> history) {
    /**
     * The working.
     *
     * @param label what a reader must be told of a sample; null for a rule of the office's
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WorkingView(
            int rule,
            @Nullable String label,
            BigDecimal rate,
            BigDecimal areaPerPerson,
            int persons,
            BigDecimal areaCap,
            BigDecimal area,
            IncomeClass incomeClass,
            BigDecimal coefficient,
            FamilyKind kind,
            BigDecimal familyCoefficient,
            BigDecimal amount) {
        static WorkingView of(SubsidyWorking working) {
            return new WorkingView(
                    working.rule(),
                    working.sample() ? RuleView.SAMPLE_LABEL : null,
                    working.rate(),
                    working.areaPerPerson(),
                    working.persons(),
                    working.areaCap(),
                    working.area(),
                    working.incomeClass(),
                    working.coefficient(),
                    working.kind(),
                    working.familyCoefficient(),
                    working.amount().amount());
        }
    }

    /** A month that reached the household. */
    public record PaidLine(YearMonth month, BigDecimal amount, LocalDate paidOn) {}

    /** How much of which month. */
    public record ClaimPart(YearMonth month, BigDecimal amount) {}

    /** What came back. */
    public record SettlementLine(Claim.Way way, BigDecimal amount, LocalDate on) {}

    /** A claim. */
    public record ClaimLine(
            int id,
            Instant at,
            String reason,
            List<ClaimPart> months,
            BigDecimal total,
            BigDecimal outstanding,
            List<SettlementLine> settlements) {
        /** Without the words. */
        @Override
        public String toString() {
            return "claim " + id;
        }
    }

    /** @param by null for the household */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeedLine(
            GrantDeed.Kind kind,
            Instant at,
            @Nullable YearMonth month,
            @Nullable String by) {
        /** Without the name. */
        @Override
        public String toString() {
            return kind + " at " + at;
        }
    }

    static GrantView of(SubsidyGrant grant, Optional<SubsidyWorking> working, boolean forStaff) {
        var stopped = grant.standing() instanceof Standing.Stopped stop ? stop : null;
        return new GrantView(
                grant.application().text(),
                grant.holder().text(),
                grant.maskedId().toString(),
                grant.township(),
                grant.from(),
                grant.standing().name(),
                stopped == null ? null : stopped.from(),
                stopped == null ? null : stopped.lostOn(),
                stopped == null ? null : stopped.ground(),
                stopped == null ? null : stopped.ground().clause(),
                switch (grant.standing()) {
                    case Standing.Granted _ -> null;
                    case Standing.Paused paused -> paused.reason();
                    case Standing.Stopped stop -> stop.reason();
                },
                grant.account().map(BankAccount::bank).orElse(null),
                grant.account().map(BankAccount::masked).orElse(null),
                working.map(WorkingView::of).orElse(null),
                grant.paid().stream()
                        .map(month -> new PaidLine(month.month(), month.amount().amount(), month.paidOn()))
                        .toList(),
                grant.paidTotal(),
                grant.claims().stream().map(GrantView::claim).toList(),
                grant.outstanding().amount(),
                grant.history().stream()
                        .map(deed -> new DeedLine(
                                deed.kind(),
                                deed.act().at(),
                                deed.month().orElse(null),
                                forStaff ? deed.act().name() : null))
                        .toList());
    }

    private static ClaimLine claim(Claim claim) {
        return new ClaimLine(
                claim.id(),
                claim.act().at(),
                claim.reason(),
                claim.months().stream()
                        .map(part -> new ClaimPart(part.month(), part.amount().amount()))
                        .toList(),
                claim.total().amount(),
                claim.outstanding().amount(),
                claim.settlements().stream()
                        .map(each ->
                                new SettlementLine(each.way(), each.amount().amount(), each.on()))
                        .toList());
    }

    /** The case, not the person. */
    @Override
    public String toString() {
        return "grant of application " + applicationId;
    }
}
