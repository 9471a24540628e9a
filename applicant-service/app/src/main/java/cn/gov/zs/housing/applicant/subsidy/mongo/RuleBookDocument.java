package cn.gov.zs.housing.applicant.subsidy.mongo;

import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.subsidy.FamilyKind;
import cn.gov.zs.housing.applicant.subsidy.OfficerAct;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The book of rules as it is stored. */
record RuleBookDocument(List<VersionDocument> versions) {
    /** In which state a version is. */
    enum State {
        SHIPPED,
        PROPOSED,
        APPROVED,
        WITHDRAWN
    }

    /** A version; what its state does not have is null. */
    record VersionDocument(
            State state,
            int number,
            LocalDate firstDay,
            String sourceTitle,
            @Nullable String sourceNumber,
            @Nullable LocalDate sourceDate,
            boolean sample,
            BigDecimal rate,
            BigDecimal areaPerPerson,
            BigDecimal areaCap,
            List<ClassCoefficient> coefficients,
            List<KindCoefficient> familyCoefficients,
            @Nullable Instant shippedAt,
            @Nullable OfficerAct entered,
            @Nullable OfficerAct approved,
            @Nullable OfficerAct withdrawn) {}

    record ClassCoefficient(IncomeClass incomeClass, BigDecimal coefficient) {}

    record KindCoefficient(FamilyKind kind, BigDecimal coefficient) {}
}
