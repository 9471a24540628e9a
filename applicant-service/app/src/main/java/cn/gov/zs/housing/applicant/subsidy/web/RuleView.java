package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.subsidy.FamilyKind;
import cn.gov.zs.housing.applicant.subsidy.OfficerAct;
import cn.gov.zs.housing.applicant.subsidy.RuleBook;
import cn.gov.zs.housing.applicant.subsidy.RuleVersion;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A version of the rule as pages and the API show it.
 *
 * @param label what a reader must be told of a sample; null for one of the office's
 * @param entered, approved, withdrawn who and when; null where it did not happen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleView(
        int number,
        State state,
        LocalDate firstDay,
        String sourceTitle,
        @Nullable String sourceNumber,
        @Nullable LocalDate sourceDate,
        boolean sample,
        @Nullable String label,
        BigDecimal rate,
        BigDecimal areaPerPerson,
        BigDecimal areaCap,
        Map<IncomeClass, BigDecimal> coefficients,
        Map<FamilyKind, BigDecimal> familyCoefficients,
        @Nullable OfficerAct entered,
        @Nullable OfficerAct approved,
        @Nullable OfficerAct withdrawn) {
    /** What every answer that rests on a sample says. */
    static final String SAMPLE_LABEL = "示例，非中山标准";

    /** Where a version stands. */
    public enum State {
        /** 待批准. */
        PROPOSED,
        /** 尚未施行. */
        TO_COME,
        /** 施行中. */
        IN_FORCE,
        /** 已被替代. */
        SUPERSEDED,
        /** 已撤回. */
        WITHDRAWN
    }

    static RuleView of(RuleBook book, RuleVersion version, Instant now) {
        var rule = version.rule();
        var entered = version instanceof RuleVersion.Withdrawn gone
                ? gone.before()
                : version instanceof RuleVersion.Entered by ? by : null;
        return new RuleView(
                version.number(),
                state(book, version, now),
                rule.firstDay(),
                rule.source().title(),
                rule.source().number().orElse(null),
                rule.source().date().orElse(null),
                rule.sample(),
                rule.sample() ? SAMPLE_LABEL : null,
                rule.rate(),
                rule.areaPerPerson(),
                rule.areaCap(),
                new TreeMap<>(rule.coefficients()),
                new TreeMap<>(rule.familyCoefficients()),
                entered == null ? null : entered.entered(),
                entered instanceof RuleVersion.Approved approved ? approved.approved() : null,
                version instanceof RuleVersion.Withdrawn gone ? gone.withdrawn() : null);
    }

    private static State state(RuleBook book, RuleVersion version, Instant now) {
        var today = ShanghaiDay.of(now);
        return switch (version) {
            case RuleVersion.Proposed _ -> State.PROPOSED;
            case RuleVersion.Withdrawn _ -> State.WITHDRAWN;
            case RuleVersion.Binding binding when today.isBefore(binding.rule().firstDay()) -> State.TO_COME;
            case RuleVersion.Binding binding ->
                book.inForce(YearMonth.from(today), now).equals(Optional.of(binding))
                        ? State.IN_FORCE
                        : State.SUPERSEDED;
        };
    }

    /** Whether this person may not approve it, having entered it. */
    public boolean enteredBy(String subject) {
        return entered != null && entered.subject().equals(subject);
    }

    /** Whether it can still be taken back. */
    public boolean withdrawable() {
        return state == State.PROPOSED || state == State.TO_COME;
    }
}
