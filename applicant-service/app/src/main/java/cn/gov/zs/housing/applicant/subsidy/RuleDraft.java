package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.contract.IncomeClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule as somebody typed it: anything may be missing or wrong.
 *
 * @param coefficients by the name of the income class
 * @param familyCoefficients by the name of the kind
 */
public record RuleDraft(
        @Nullable LocalDate firstDay,
        @Nullable String sourceTitle,
        @Nullable String sourceNumber,
        @Nullable LocalDate sourceDate,
        boolean sample,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal areaPerPerson,
        @Nullable BigDecimal areaCap,
        Map<IncomeClass, BigDecimal> coefficients,
        Map<FamilyKind, BigDecimal> familyCoefficients) {}
