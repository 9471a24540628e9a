package cn.gov.zs.housing.applicant.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.Draft.AddressDraft;
import cn.gov.zs.housing.applicant.application.Draft.CoApplicantDraft;
import cn.gov.zs.housing.applicant.application.Draft.PersonDraft;
import cn.gov.zs.housing.applicant.identity.IdNumberSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
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
            assertThat(declaration.ownerSubject()).isEqualTo(ApplicationSamples.OWNER);
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
                        new Flaw("hasHome", Flaw.Kind.REQUIRED),
                        new Flaw("yearlyIncome", Flaw.Kind.REQUIRED),
                        new Flaw("declaredAssets", Flaw.Kind.REQUIRED),
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

        assertThat(flaws(DraftSamples.withFigures(true, typed, typed, typed, 0, 0)))
                .containsExactlyInAnyOrder(
                        new Flaw("floorArea", Flaw.Kind.OUT_OF_RANGE),
                        new Flaw("yearlyIncome", Flaw.Kind.OUT_OF_RANGE),
                        new Flaw("declaredAssets", Flaw.Kind.OUT_OF_RANGE));
    }

    @Test
    void a_household_without_a_home_has_no_floor_area() {
        var money = BigDecimal.TEN;

        assertThat(flaws(DraftSamples.withFigures(false, new BigDecimal("3"), money, money, 0, 0)))
                .containsExactly(new Flaw("floorArea", Flaw.Kind.AREA_WITHOUT_HOME));
        assertThat(check(DraftSamples.withFigures(false, null, money, money, 0, 0)))
                .isInstanceOf(DraftAnswer.Complete.class);
        assertThat(flaws(DraftSamples.withFigures(true, null, money, money, 0, 0)))
                .containsExactly(new Flaw("floorArea", Flaw.Kind.REQUIRED));
    }

    @Test
    void counts_have_their_limits() {
        assertThat(flaws(DraftSamples.withFigures(true, BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN, 5, -1)))
                .containsExactly(
                        new Flaw("furtherGenerations", Flaw.Kind.OUT_OF_RANGE),
                        new Flaw("specialStatuses", Flaw.Kind.OUT_OF_RANGE));
    }

    @Test
    void unknown_townships_and_choices_are_refused() {
        var draft = DraftSamples.withTexts("PENTHOUSE", new AddressDraft("442000999", "永宁社区", "沿江路12号"), "厂");

        assertThat(flaws(draft))
                .containsExactlyInAnyOrder(
                        new Flaw("category", Flaw.Kind.UNKNOWN_CHOICE),
                        new Flaw("hukou.township", Flaw.Kind.UNKNOWN_TOWNSHIP));
    }

    @Test
    void an_identity_number_pasted_into_another_field_is_refused_there() {
        var draft = DraftSamples.withTexts(
                "LOCAL_OTHER",
                new AddressDraft("442000118", DraftSamples.APPLICANT, "442000 19800101 0017"),
                "厂 " + DraftSamples.APPLICANT);

        assertThat(flaws(draft))
                .containsExactlyInAnyOrder(
                        new Flaw("hukou.community", Flaw.Kind.HOLDS_ID_NUMBER),
                        new Flaw("hukou.detail", Flaw.Kind.HOLDS_ID_NUMBER),
                        new Flaw("employer", Flaw.Kind.HOLDS_ID_NUMBER));
    }

    @Test
    void long_texts_and_controls_are_refused() {
        var draft = DraftSamples.withTexts(
                "LOCAL_OTHER", new AddressDraft("442000118", "永".repeat(41), "一号\n二号"), "厂\u0007");

        assertThat(flaws(draft))
                .containsExactlyInAnyOrder(
                        new Flaw("hukou.community", Flaw.Kind.TOO_LONG),
                        new Flaw("hukou.detail", Flaw.Kind.BAD_CHARACTERS),
                        new Flaw("employer", Flaw.Kind.BAD_CHARACTERS));
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
}
