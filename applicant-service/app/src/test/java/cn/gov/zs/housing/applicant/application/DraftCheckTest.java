package cn.gov.zs.housing.applicant.application;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCheckTest {
    @Test
    void a_complete_application_is_submitted_as_typed() {
        var answer = check(DraftSamples.complete());

        assertThat(answer).isInstanceOfSatisfying(DraftAnswer.Complete.class, complete -> {
            var declaration = complete.application().declaration();
            assertThat(declaration.id()).isEqualTo(ApplicationSamples.ID);
            assertThat(declaration.ownerSubject()).contains(ApplicationSamples.OWNER);
            assertThat(declaration.entry()).isEqualTo(Entry.online(ApplicationSamples.OWNER));
            assertThat(declaration.household().size()).isEqualTo(2);
            assertThat(declaration.household().applicant().idNumber().whole()).isEqualTo(DraftSamples.APPLICANT);
            assertThat(declaration.hukou().publicText()).isEqualTo("中山市小榄镇永宁社区");
            assertThat(declaration.consentedAt()).isEqualTo(ApplicationSamples.SUBMITTED_AT);
        });
    }

    @Test
    void all_gaps_are_said_at_once() {
        assertThat(flaws(DraftSamples.empty()))
                .contains(
                        new Flaw("category", Flaw.Kind.REQUIRED),
                        new Flaw("applicant", Flaw.Kind.REQUIRED),
                        new Flaw("hukou", Flaw.Kind.REQUIRED),
                        new Flaw("current", Flaw.Kind.REQUIRED),
                        new Flaw("formOfSupport", Flaw.Kind.REQUIRED),
                        new Flaw("contact", Flaw.Kind.REQUIRED),
                        new Flaw("housing", Flaw.Kind.REQUIRED),
                        new Flaw("incomes", Flaw.Kind.REQUIRED),
                        new Flaw("assets", Flaw.Kind.REQUIRED),
                        new Flaw("incomeClass", Flaw.Kind.REQUIRED),
                        new Flaw("singleParent", Flaw.Kind.REQUIRED),
                        new Flaw("furtherGenerations", Flaw.Kind.REQUIRED),
                        new Flaw("specialStatuses", Flaw.Kind.REQUIRED),
                        new Flaw("parentsOwnTwoHomes", Flaw.Kind.REQUIRED),
                        new Flaw("consent", Flaw.Kind.CONSENT_MISSING));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(booleans = false)
    void without_consent_nothing_starts(@Nullable Boolean consent) {
        var draft = DraftSamples.with(DraftSamples.complete().applicant(), List.of(), consent);

        assertThat(flaws(draft)).containsExactly(new Flaw("consent", Flaw.Kind.CONSENT_MISSING));
    }

    @ParameterizedTest
    @CsvSource({
        "442000198001010018, ID_CHECK_DIGIT",
        "123, ID_FORM",
        "'', REQUIRED",
    })
    void a_faulty_identity_number_is_named_at_its_field(String typed, Flaw.Kind kind) {
        var draft = DraftSamples.with(new PersonDraft("李美华", typed), List.of(), true);

        assertThat(flaws(draft)).containsExactly(new Flaw("applicant.idNumber", kind));
    }

    @Test
    void a_member_cannot_be_born_tomorrow() {
        var tomorrow = IdNumberSamples.text(LocalDate.of(2026, 3, 3), 1);
        var draft = DraftSamples.with(
                DraftSamples.complete().applicant(), List.of(new CoApplicantDraft("李小明", tomorrow, "CHILD")), true);

        assertThat(flaws(draft)).containsExactly(new Flaw("coApplicants[0].idNumber", Flaw.Kind.ID_FUTURE_BIRTH_DATE));
    }

    @Test
    void the_same_person_twice_is_named_at_the_second_place() {
        var draft = DraftSamples.with(
                DraftSamples.complete().applicant(),
                List.of(
                        new CoApplicantDraft("李小明", DraftSamples.CHILD, "CHILD"),
                        new CoApplicantDraft("李大明", DraftSamples.APPLICANT.toLowerCase(), "SPOUSE")),
                true);

        assertThat(flaws(draft)).containsExactly(new Flaw("coApplicants[1].idNumber", Flaw.Kind.SAME_PERSON_TWICE));
    }

    @Test
    void a_tenth_co_applicant_does_not_fit() {
        var row = new CoApplicantDraft("李小明", DraftSamples.CHILD, "CHILD");
        var draft = DraftSamples.with(DraftSamples.complete().applicant(), Collections.nCopies(10, row), true);

        assertThat(flaws(draft)).containsExactly(new Flaw("coApplicants", Flaw.Kind.TOO_MANY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.01", "100000000.01", "1E+999999999", "0.001", "1E-2000000000"})
    void negative_and_huge_amounts_are_refused_at_their_fields(String amount) {
        var typed = new BigDecimal(amount);

        assertThat(flaws(DraftSamples.withMeans(
                        DraftSamples.housing(List.of(new HomeDraft("旧圩街5号", "SOLE", typed))),
                        List.of(new IncomeDraft(0, "WAGES", typed, 12)),
                        new AssetsDraft(typed, typed, typed, typed, typed))))
                .containsExactlyInAnyOrder(
                        new Flaw("housing.homes[0].floorArea", Flaw.Kind.OUT_OF_RANGE),
                        new Flaw("incomes[0].monthly", Flaw.Kind.OUT_OF_RANGE),
                        new Flaw("assets.deposits", Flaw.Kind.OUT_OF_RANGE),
                        new Flaw("assets.vehicles", Flaw.Kind.OUT_OF_RANGE),
                        new Flaw("assets.securities", Flaw.Kind.OUT_OF_RANGE),
                        new Flaw("assets.property", Flaw.Kind.OUT_OF_RANGE),
                        new Flaw("assets.other", Flaw.Kind.OUT_OF_RANGE));
    }

    @Test
    void sums_that_cannot_be_meant_are_refused_although_each_part_can() {
        var most = new BigDecimal("100000000");

        assertThat(flaws(DraftSamples.withMeans(
                        DraftSamples.housing(List.of(DraftSamples.home("600"), DraftSamples.home("400.01"))),
                        List.of(DraftSamples.income("50000000", 2), DraftSamples.income("0.01", 1)),
                        new AssetsDraft(
                                most, new BigDecimal("0.01"), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO))))
                .containsExactlyInAnyOrder(
                        new Flaw("housing.homes", Flaw.Kind.SUM_TOO_LARGE),
                        new Flaw("incomes", Flaw.Kind.SUM_TOO_LARGE),
                        new Flaw("assets", Flaw.Kind.SUM_TOO_LARGE));
    }

    @Test
    void homes_and_incomes_are_summed_and_an_empty_list_says_none() {
        var declared = declaration(DraftSamples.withMeans(
                DraftSamples.housing(List.of(DraftSamples.home("10"), DraftSamples.home("4.5"))),
                List.of(DraftSamples.income("2500", 10), DraftSamples.income("100.50", 12)),
                DraftSamples.assets("18000")));
        assertThat(declared.household().dwelling().floorArea()).isEqualByComparingTo("14.5");
        assertThat(declared.household().yearlyIncome().amount()).isEqualByComparingTo("26206");
        assertThat(declared.household().declaredAssets().amount()).isEqualByComparingTo("18000");

        var poor = declaration(
                DraftSamples.withMeans(DraftSamples.housing(List.of()), List.of(), DraftSamples.assets("0")));
        assertThat(poor.household().dwelling().floorArea()).isZero();
        assertThat(poor.household().yearlyIncome().amount()).isZero();
    }

    @Test
    void an_income_belongs_to_a_member_and_to_one_to_twelve_months() {
        assertThat(flaws(DraftSamples.withMeans(
                        DraftSamples.housing(List.of()),
                        Arrays.asList(
                                new IncomeDraft(2, "WAGES", BigDecimal.TEN, 12),
                                new IncomeDraft(-1, "WAGES", BigDecimal.TEN, 12),
                                new IncomeDraft(1, "LOTTERY", BigDecimal.TEN, 0),
                                new IncomeDraft(1, "OTHER", BigDecimal.TEN, 13),
                                null),
                        DraftSamples.assets("0"))))
                .containsExactly(
                        new Flaw("incomes[0].member", Flaw.Kind.UNKNOWN_MEMBER),
                        new Flaw("incomes[1].member", Flaw.Kind.UNKNOWN_MEMBER),
                        new Flaw("incomes[2].kind", Flaw.Kind.UNKNOWN_CHOICE),
                        new Flaw("incomes[2].months", Flaw.Kind.OUT_OF_RANGE),
                        new Flaw("incomes[3].months", Flaw.Kind.OUT_OF_RANGE),
                        new Flaw("incomes[4]", Flaw.Kind.REQUIRED));
        assertThat(flaws(DraftSamples.withMeans(
                        DraftSamples.housing(List.of()),
                        Collections.nCopies(21, DraftSamples.income("1", 1)),
                        DraftSamples.assets("0"))))
                .containsExactly(new Flaw("incomes", Flaw.Kind.TOO_MANY));
    }

    @Test
    void who_lives_in_a_home_of_its_own_declares_it() {
        var housing = new HousingDraft("OWN", List.of(), List.of(), false, null, false, false);

        assertThat(flaws(DraftSamples.withHousing(housing)))
                .containsExactly(new Flaw("housing.homes", Flaw.Kind.OWN_HOME_MISSING));
    }

    @Test
    void a_transfer_has_its_day_and_lies_in_the_past() {
        assertThat(flaws(transferred(true, null)))
                .containsExactly(new Flaw("housing.transferredOn", Flaw.Kind.REQUIRED));
        assertThat(flaws(transferred(true, LocalDate.of(2026, 3, 3))))
                .containsExactly(new Flaw("housing.transferredOn", Flaw.Kind.IN_THE_FUTURE));
        assertThat(flaws(transferred(true, LocalDate.of(1899, 12, 31))))
                .containsExactly(new Flaw("housing.transferredOn", Flaw.Kind.OUT_OF_RANGE));
        assertThat(flaws(transferred(false, LocalDate.of(2020, 1, 1))))
                .containsExactly(new Flaw("housing.transferredOn", Flaw.Kind.NOT_ASKED));
        assertThat(declaration(transferred(true, LocalDate.of(2026, 3, 2)))
                        .household()
                        .housing()
                        .lastTransfer())
                .contains(LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest
    @CsvSource({"12345, NOT_A_PHONE", "12800138000, NOT_A_PHONE", "88881234, NOT_A_PHONE", "'', REQUIRED"})
    void a_telephone_that_nobody_can_ring_is_refused(String phone, Flaw.Kind kind) {
        var hukou = HukouDraft.in("442000118008", "沿江路12号");

        assertThat(flaws(DraftSamples.withTexts("LOCAL_OTHER", new ContactDraft(phone, null), hukou, "厂")))
                .containsExactly(new Flaw("contact.phone", kind));
        assertThat(flaws(DraftSamples.withTexts(
                        "LOCAL_OTHER", new ContactDraft("13800138000", "li@nowhere"), hukou, "厂")))
                .containsExactly(new Flaw("contact.email", Flaw.Kind.NOT_AN_EMAIL));
    }

    @Test
    void migrants_have_points() {
        var hukou = HukouDraft.in("442000118008", "沿江路12号");

        assertThat(flaws(DraftSamples.withTexts("MIGRANT_POINTS", hukou, "厂")))
                .containsExactly(new Flaw("migrantPoints", Flaw.Kind.REQUIRED));
    }

    @Test
    void counts_have_their_limits() {
        assertThat(flaws(DraftSamples.withMeans(
                        DraftSamples.housing(List.of()), List.of(), DraftSamples.assets("0"), 5, -1)))
                .containsExactly(
                        new Flaw("furtherGenerations", Flaw.Kind.OUT_OF_RANGE),
                        new Flaw("specialStatuses", Flaw.Kind.OUT_OF_RANGE));
    }

    @Test
    void forged_village_codes_and_unknown_choices_are_refused() {
        var draft = DraftSamples.withTexts("PENTHOUSE", HukouDraft.in("442000118999", "沿江路12号"), "厂");

        assertThat(flaws(draft))
                .containsExactlyInAnyOrder(
                        new Flaw("category", Flaw.Kind.UNKNOWN_CHOICE),
                        new Flaw("hukou.village", Flaw.Kind.UNKNOWN_VILLAGE));
    }

    @Test
    void a_migrant_has_hukou_elsewhere_and_its_case_belongs_where_it_lives() {
        var hukou = new HukouDraft("", "430000", "衡阳市衡阳县", "西渡镇英陂村");
        var draft = DraftSamples.withPoints("MIGRANT_POINTS", hukou, 62);

        var declared = declaration(draft);

        assertThat(declared.hukou().publicText()).isEqualTo("湖南省衡阳市衡阳县");
        assertThat(declared.hukou().text()).isEqualTo("湖南省衡阳市衡阳县西渡镇英陂村");
        assertThat(declared.hukouTownship()).isEmpty();
        assertThat(declared.township()).isEqualTo(declared.current().township());
        assertThat(declared.villages()).containsExactly("442000001007");
        assertThat(declared.publicFacts().hukouAddress()).isEqualTo("湖南省衡阳市衡阳县");
        assertThat(declared.hukou().toString()).doesNotContain("英陂村", "衡阳");
    }

    @ParameterizedTest
    @CsvSource({
        "LOCAL_LOW_INCOME, NOT_LOCAL",
        "LOCAL_OTHER, NOT_LOCAL",
        "MIGRANT_POINTS,",
        "NEW_EMPLOYEE,",
        "INDUSTRIAL_PARK,"
    })
    void a_category_for_local_households_refuses_hukou_elsewhere(String category, Flaw.@Nullable Kind kind) {
        var hukou = new HukouDraft(null, "440000", "韶关市乐昌市", "1号");

        assertThat(check(DraftSamples.withPoints(category, hukou, 62)))
                .isEqualTo(
                        kind == null
                                ? check(DraftSamples.withPoints(category, hukou, 62))
                                : new DraftAnswer.Flawed(List.of(new Flaw("category", kind))))
                .isInstanceOf(kind == null ? DraftAnswer.Complete.class : DraftAnswer.Flawed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "430000, '', hukou.county, REQUIRED",
        "430000, 衡阳, hukou.county, NOT_A_COUNTY",
        "430000, Hengyang, hukou.county, NOT_A_COUNTY",
        "430000, 李美华13800138000县, hukou.county, NOT_A_COUNTY",
        "440000, 中山市, hukou.county, IN_ZHONGSHAN",
        "440000, 中山市小榄镇市, hukou.county, IN_ZHONGSHAN",
        "'', 衡阳市衡阳县, hukou.province, REQUIRED",
        "990000, 衡阳市衡阳县, hukou.province, UNKNOWN_CHOICE",
    })
    void a_place_elsewhere_that_is_none_is_refused(String province, String county, String field, Flaw.Kind kind) {
        assertThat(flaws(DraftSamples.withPoints("MIGRANT_POINTS", new HukouDraft("", province, county, "1号"), 62)))
                .containsExactly(new Flaw(field, kind));
    }

    @Test
    void hukou_is_in_one_place_and_a_forged_village_stays_refused_beside_it() {
        assertThat(flaws(DraftSamples.withPoints(
                        "MIGRANT_POINTS", new HukouDraft("442000118008", "430000", "衡阳市", "1号"), 62)))
                .containsExactly(new Flaw("hukou.province", Flaw.Kind.TWO_PLACES));
        assertThat(flaws(DraftSamples.withPoints(
                        "MIGRANT_POINTS", new HukouDraft("442000118999", "430000", "衡阳市", "1号"), 62)))
                .containsExactlyInAnyOrder(
                        new Flaw("hukou.province", Flaw.Kind.TWO_PLACES),
                        new Flaw("hukou.village", Flaw.Kind.UNKNOWN_VILLAGE));
        assertThat(flaws(DraftSamples.withPoints("MIGRANT_POINTS", new HukouDraft("", "", "", "1号"), 62)))
                .containsExactly(new Flaw("hukou.village", Flaw.Kind.REQUIRED));
    }

    @Test
    void an_identity_number_pasted_into_another_field_is_refused_there() {
        var draft = DraftSamples.withTexts(
                "LOCAL_OTHER", HukouDraft.in("442000118008", "442000 19800101 0017"), "厂 " + DraftSamples.APPLICANT);

        assertThat(flaws(draft))
                .containsExactlyInAnyOrder(
                        new Flaw("hukou.detail", Flaw.Kind.HOLDS_ID_NUMBER),
                        new Flaw("employer", Flaw.Kind.HOLDS_ID_NUMBER));
    }

    @Test
    void long_texts_and_controls_are_refused() {
        var draft = DraftSamples.withTexts("LOCAL_OTHER", HukouDraft.in("442000118008", "一号\n二号"), "厂".repeat(101));

        assertThat(flaws(draft))
                .containsExactlyInAnyOrder(
                        new Flaw("hukou.detail", Flaw.Kind.BAD_CHARACTERS), new Flaw("employer", Flaw.Kind.TOO_LONG));
    }

    @Test
    void what_was_typed_is_not_printed() {
        var draft = DraftSamples.complete();

        assertThat(draft + " " + draft.applicant() + " " + draft.coApplicants() + " " + draft.hukou())
                .doesNotContain(DraftSamples.APPLICANT)
                .doesNotContain(DraftSamples.CHILD)
                .doesNotContain("李美华");
        assertThat(check(draft).toString()).doesNotContain(DraftSamples.APPLICANT);
    }

    private static DraftAnswer check(Draft draft) {
        return DraftCheck.check(
                draft, ApplicationSamples.ID, ApplicationSamples.OWNER, ApplicationSamples.SUBMITTED_AT);
    }

    private static List<Flaw> flaws(Draft draft) {
        return check(draft) instanceof DraftAnswer.Flawed(List<Flaw> flaws) ? flaws : List.of();
    }

    private static Declaration declaration(Draft draft) {
        return ((DraftAnswer.Complete) check(draft)).application().declaration();
    }

    private static Draft transferred(@Nullable Boolean transferred, @Nullable LocalDate on) {
        return DraftSamples.withHousing(
                new HousingDraft("RENTED", List.of(), List.of(), transferred, on, false, false));
    }
}
