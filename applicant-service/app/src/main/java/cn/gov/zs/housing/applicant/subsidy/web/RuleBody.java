package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.subsidy.FamilyKind;
import cn.gov.zs.housing.applicant.subsidy.RuleDraft;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A version of the rule as a program sends it. */
record RuleBody(
        @Nullable LocalDate firstDay,
        @Nullable String sourceTitle,
        @Nullable String sourceNumber,
        @Nullable LocalDate sourceDate,
        @Nullable Boolean sample,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal areaPerPerson,
        @Nullable BigDecimal areaCap,
        @Nullable Map<IncomeClass, BigDecimal> coefficients,
        @Nullable Map<FamilyKind, BigDecimal> familyCoefficients) {
    RuleDraft draft() {
        return new RuleDraft(
                firstDay,
                sourceTitle,
                sourceNumber,
                sourceDate,
                Boolean.TRUE.equals(sample),
                rate,
                areaPerPerson,
                areaCap,
                coefficients == null ? Map.of() : coefficients,
                familyCoefficients == null ? Map.of() : familyCoefficients);
    }
}
