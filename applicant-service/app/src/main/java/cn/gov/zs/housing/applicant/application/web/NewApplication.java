package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.application.Draft;
import cn.gov.zs.housing.applicant.application.Draft.AddressDraft;
import cn.gov.zs.housing.applicant.application.Draft.AssetsDraft;
import cn.gov.zs.housing.applicant.application.Draft.CoApplicantDraft;
import cn.gov.zs.housing.applicant.application.Draft.ContactDraft;
import cn.gov.zs.housing.applicant.application.Draft.HousingDraft;
import cn.gov.zs.housing.applicant.application.Draft.HukouDraft;
import cn.gov.zs.housing.applicant.application.Draft.IncomeDraft;
import cn.gov.zs.housing.applicant.application.Draft.PersonDraft;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as the API takes it. Figures per head are computed and not among its fields.
 *
 * @param formId chosen by the client; sent again, it answers 409 {@code form.replayed} and doubles nothing
 */
public record NewApplication(
        @Nullable UUID formId,
        @Nullable String category,
        @Nullable String formOfSupport,
        @Nullable PersonDraft applicant,
        @Nullable ContactDraft contact,
        @Nullable List<@Nullable CoApplicantDraft> coApplicants,
        @Nullable HukouDraft hukou,
        @Nullable AddressDraft current,
        @Nullable String employer,
        @Nullable HousingDraft housing,
        @Nullable List<@Nullable IncomeDraft> incomes,
        @Nullable AssetsDraft assets,
        @Nullable String incomeClass,
        @Nullable Boolean singleParent,
        @Nullable Integer furtherGenerations,
        @Nullable Integer specialStatuses,
        @Nullable Boolean parentsOwnTwoHomes,
        @Nullable Integer migrantPoints,
        @Nullable Boolean consent) {
    private static final CoApplicantDraft NOBODY = new CoApplicantDraft(null, null, null);

    /** What was sent, as a draft. */
    public Draft draft() {
        return new Draft(
                category,
                formOfSupport,
                applicant,
                contact,
                coApplicants == null
                        ? List.of()
                        : coApplicants.stream()
                                .map(row -> Objects.requireNonNullElse(row, NOBODY))
                                .toList(),
                hukou,
                current,
                employer,
                housing,
                incomes,
                assets,
                incomeClass,
                singleParent,
                furtherGenerations,
                specialStatuses,
                parentsOwnTwoHomes,
                migrantPoints,
                consent);
    }

    /** It holds whole identity numbers as text. */
    @Override
    public String toString() {
        return "application as sent";
    }
}
