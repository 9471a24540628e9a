package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.application.Draft.AddressDraft;
import cn.gov.zs.housing.applicant.application.Draft.AssetsDraft;
import cn.gov.zs.housing.applicant.application.Draft.CoApplicantDraft;
import cn.gov.zs.housing.applicant.application.Draft.ContactDraft;
import cn.gov.zs.housing.applicant.application.Draft.HomeDraft;
import cn.gov.zs.housing.applicant.application.Draft.HousingDraft;
import cn.gov.zs.housing.applicant.application.Draft.HukouDraft;
import cn.gov.zs.housing.applicant.application.Draft.IncomeDraft;
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

    private static final ContactDraft CONTACT = new ContactDraft("13800138000", "");

    private DraftSamples() {}

    /** Nothing wrong with it: a mother and her child in 小榄镇. */
    public static Draft complete() {
        return with(new PersonDraft("李美华", APPLICANT), List.of(new CoApplicantDraft("李小明", CHILD, "CHILD")), true);
    }

    /** The same with other people and another consent. */
    public static Draft with(
            @Nullable PersonDraft applicant, List<CoApplicantDraft> coApplicants, @Nullable Boolean consent) {
        return draft(
                "LOCAL_LOW_INCOME",
                applicant,
                CONTACT,
                coApplicants,
                HukouDraft.in("442000118008", "沿江路12号"),
                "某五金厂",
                housing(List.of(home("14.5"))),
                List.of(income("2500", 12)),
                assets("18000"),
                1,
                0,
                consent);
    }

    /** Nothing given at all. */
    public static Draft empty() {
        return new Draft(
                null, null, null, null, List.of(), null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    /** The complete one with other housing. */
    public static Draft withHousing(@Nullable HousingDraft housing) {
        return withMeans(housing, List.of(income("2500", 12)), assets("18000"));
    }

    /** The complete one with other means. */
    public static Draft withMeans(
            @Nullable HousingDraft housing,
            @Nullable List<@Nullable IncomeDraft> incomes,
            @Nullable AssetsDraft assets) {
        return withMeans(housing, incomes, assets, 1, 0);
    }

    /** The complete one with other means and counts. */
    public static Draft withMeans(
            @Nullable HousingDraft housing,
            @Nullable List<@Nullable IncomeDraft> incomes,
            @Nullable AssetsDraft assets,
            @Nullable Integer furtherGenerations,
            @Nullable Integer specialStatuses) {
        var draft = complete();
        return draft(
                "LOCAL_LOW_INCOME",
                draft.applicant(),
                CONTACT,
                draft.coApplicants(),
                HukouDraft.in("442000118008", "沿江路12号"),
                "某五金厂",
                housing,
                incomes,
                assets,
                furtherGenerations,
                specialStatuses,
                true);
    }

    /** The complete one with other texts. */
    public static Draft withTexts(@Nullable String category, HukouDraft hukou, String employer) {
        return withTexts(category, CONTACT, hukou, employer);
    }

    /** The complete one with other texts and another contact. */
    public static Draft withTexts(
            @Nullable String category, @Nullable ContactDraft contact, HukouDraft hukou, String employer) {
        var draft = complete();
        return draft(
                category,
                draft.applicant(),
                contact,
                draft.coApplicants(),
                hukou,
                employer,
                draft.housing(),
                draft.incomes(),
                draft.assets(),
                1,
                0,
                true);
    }

    /** The complete one with another category and hukou, and these points of the migrants' scheme. */
    public static Draft withPoints(String category, HukouDraft hukou, int points) {
        var draft = withTexts(category, CONTACT, hukou, "某五金厂");
        return new Draft(
                draft.category(),
                draft.formOfSupport(),
                draft.applicant(),
                draft.contact(),
                draft.coApplicants(),
                draft.hukou(),
                draft.current(),
                draft.employer(),
                draft.housing(),
                draft.incomes(),
                draft.assets(),
                draft.incomeClass(),
                draft.singleParent(),
                draft.furtherGenerations(),
                draft.specialStatuses(),
                draft.parentsOwnTwoHomes(),
                points,
                draft.consent());
    }

    /** Housing with these homes, no plots, no transfer and no support. */
    public static HousingDraft housing(@Nullable List<@Nullable HomeDraft> homes) {
        return new HousingDraft("RENTED", homes, List.of(), false, null, false, false);
    }

    /** A home of this floor area. */
    public static HomeDraft home(String floorArea) {
        return new HomeDraft("小榄镇旧圩街5号", "SOLE", new BigDecimal(floorArea));
    }

    /** Wages of the applicant. */
    public static IncomeDraft income(String monthly, int months) {
        return new IncomeDraft(0, "WAGES", new BigDecimal(monthly), months);
    }

    /** Deposits and nothing else. */
    public static AssetsDraft assets(String deposits) {
        return new AssetsDraft(
                new BigDecimal(deposits), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static Draft draft(
            @Nullable String category,
            @Nullable PersonDraft applicant,
            @Nullable ContactDraft contact,
            List<CoApplicantDraft> coApplicants,
            HukouDraft hukou,
            @Nullable String employer,
            @Nullable HousingDraft housing,
            @Nullable List<@Nullable IncomeDraft> incomes,
            @Nullable AssetsDraft assets,
            @Nullable Integer furtherGenerations,
            @Nullable Integer specialStatuses,
            @Nullable Boolean consent) {
        return new Draft(
                category,
                "IN_KIND",
                applicant,
                contact,
                coApplicants,
                hukou,
                new AddressDraft("442000001007", "孙文东路3号"),
                employer,
                housing,
                incomes,
                assets,
                "SUBSISTENCE",
                true,
                furtherGenerations,
                specialStatuses,
                false,
                null,
                consent);
    }
}
