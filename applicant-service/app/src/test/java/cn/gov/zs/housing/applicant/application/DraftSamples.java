package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.application.Draft.AddressDraft;
import cn.gov.zs.housing.applicant.application.Draft.CoApplicantDraft;
import cn.gov.zs.housing.applicant.application.Draft.PersonDraft;
import cn.gov.zs.housing.applicant.identity.IdNumberSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applications as typed. */
public final class DraftSamples {
    /** The applicant's number. */
    public static final String APPLICANT = IdNumberSamples.text(LocalDate.of(1980, 1, 1), 1);

    /** The child's number. */
    public static final String CHILD = IdNumberSamples.text(LocalDate.of(2015, 6, 1), 2);

    private DraftSamples() {}

    /** Nothing wrong with it: a mother and her child in 小榄镇. */
    public static Draft complete() {
        return with(new PersonDraft("李美华", APPLICANT), List.of(new CoApplicantDraft("李小明", CHILD, "CHILD")), true);
    }

    /** The same with other people and another consent. */
    public static Draft with(
            @Nullable PersonDraft applicant, List<CoApplicantDraft> coApplicants, @Nullable Boolean consent) {
        return new Draft(
                "LOCAL_LOW_INCOME",
                applicant,
                coApplicants,
                new AddressDraft("442000118", "永宁社区", "沿江路12号"),
                new AddressDraft("442000001", "莲峰社区", "孙文东路3号"),
                "某五金厂",
                true,
                new BigDecimal("14.5"),
                new BigDecimal("30000"),
                new BigDecimal("18000"),
                "SUBSISTENCE",
                true,
                1,
                0,
                false,
                consent);
    }

    /** Nothing given at all. */
    public static Draft empty() {
        return new Draft(
                null, null, List.of(), null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The complete one with other figures. */
    public static Draft withFigures(
            @Nullable Boolean hasHome,
            @Nullable BigDecimal floorArea,
            @Nullable BigDecimal yearlyIncome,
            @Nullable BigDecimal declaredAssets,
            @Nullable Integer furtherGenerations,
            @Nullable Integer specialStatuses) {
        var draft = complete();
        return new Draft(
                draft.category(),
                draft.applicant(),
                draft.coApplicants(),
                draft.hukou(),
                draft.current(),
                draft.employer(),
                hasHome,
                floorArea,
                yearlyIncome,
                declaredAssets,
                draft.incomeClass(),
                draft.singleParent(),
                furtherGenerations,
                specialStatuses,
                draft.parentsOwnTwoHomes(),
                true);
    }

    /** The complete one with other texts. */
    public static Draft withTexts(@Nullable String category, AddressDraft hukou, String employer) {
        var draft = complete();
        return new Draft(
                category,
                draft.applicant(),
                draft.coApplicants(),
                hukou,
                draft.current(),
                employer,
                draft.hasHome(),
                draft.floorArea(),
                draft.yearlyIncome(),
                draft.declaredAssets(),
                draft.incomeClass(),
                draft.singleParent(),
                draft.furtherGenerations(),
                draft.specialStatuses(),
                draft.parentsOwnTwoHomes(),
                true);
    }
}
