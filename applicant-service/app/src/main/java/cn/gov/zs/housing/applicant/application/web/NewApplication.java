package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.application.Draft.AddressDraft;
import cn.gov.zs.housing.applicant.application.Draft.CoApplicantDraft;
import cn.gov.zs.housing.applicant.application.Draft.PersonDraft;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as the API takes it. Figures per head are computed and not among its fields.
 *
 * @param formId chosen by the client; sent again, it answers 409 {@code form.replayed} and doubles nothing
 */
record NewApplication(
        @Nullable UUID formId,
        @Nullable String category,
        @Nullable PersonDraft applicant,
        @Nullable List<@Nullable CoApplicantDraft> coApplicants,
        @Nullable AddressDraft hukou,
        @Nullable AddressDraft current,
        @Nullable String employer,
        @Nullable Boolean hasHome,
        @Nullable BigDecimal floorArea,
        @Nullable BigDecimal yearlyIncome,
        @Nullable BigDecimal declaredAssets,
        @Nullable String incomeClass,
        @Nullable Boolean singleParent,
        @Nullable Integer furtherGenerations,
        @Nullable Integer specialStatuses,
        @Nullable Boolean parentsOwnTwoHomes,
        @Nullable Boolean consent) {
    private static final CoApplicantDraft NOBODY = new CoApplicantDraft(null, null, null);

    Draft draft() {
        return new Draft(
                category,
                applicant,
                coApplicants == null
                        ? List.of()
                        : coApplicants.stream()
                                .map(row -> Objects.requireNonNullElse(row, NOBODY))
                                .toList(),
                hukou,
                current,
                employer,
                hasHome,
                floorArea,
                yearlyIncome,
                declaredAssets,
                incomeClass,
                singleParent,
                furtherGenerations,
                specialStatuses,
                parentsOwnTwoHomes,
                consent);
    }

    /** It holds whole identity numbers as text. */
    @Override
    public String toString() {
        return "application as sent";
    }
}
