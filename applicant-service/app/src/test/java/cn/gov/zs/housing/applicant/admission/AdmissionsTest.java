package cn.gov.zs.housing.applicant.admission;

import static cn.gov.zs.housing.applicant.admission.StandardSamples.official;
import static cn.gov.zs.housing.applicant.admission.StandardSamples.sample;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.admission.StandardVersion.Binding;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("东莞 2021: open cases move to the new line, closed ones keep the old")
class AdmissionsTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);

    private final AdmissionStandards standards = new InMemoryAdmissionStandards();
    private final Admissions admissions = new Admissions(standards);

    @BeforeEach
    void a_new_line_from_the_first_of_April() {
        standards.change(
                ApplicationCategory.LOCAL_LOW_INCOME,
                book -> book.ship(sample(LocalDate.of(2018, 7, 1), "2643"), StandardSamples.ENTERED.at()));
        enter(official(FIRST_DAY, "1000"), Instant.parse("2026-03-01T01:00:00Z"));
    }

    @Test
    void an_open_case_moves_to_the_new_line_on_its_first_day() {
        // the last moment of 31 March in Shanghai, and the first of 1 April
        assertThat(version(ApplicationSamples.submitted(), "2026-03-31T15:59:59.999Z"))
                .contains(1);
        assertThat(version(ApplicationSamples.submitted(), "2026-03-31T16:00:00Z"))
                .contains(2);
        assertThat(version(ApplicationSamples.cityNoticeStanding(), "2026-04-10T01:00:00Z"))
                .contains(2);
    }

    @Test
    void a_closed_case_keeps_the_line_of_the_day_it_was_closed() {
        enter(official(LocalDate.of(2026, 4, 16), "900"), Instant.parse("2026-04-10T01:00:00Z"));

        // registered on 15 April
        assertThat(version(ApplicationSamples.registered(), "2026-08-01T01:00:00Z"))
                .contains(2);
        assertThat(version(ApplicationSamples.allotmentConfirmed(), "2026-08-01T01:00:00Z"))
                .contains(2);
        assertThat(admissions
                        .of(ApplicationSamples.registered(), Instant.parse("2026-08-01T01:00:00Z"))
                        .day())
                .isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(version(ApplicationSamples.submitted(), "2026-08-01T01:00:00Z"))
                .contains(3);
    }

    @Test
    void a_refused_case_keeps_the_line_of_its_refusal_until_an_appeal_opens_it_again() {
        // refused on 3 and on 25 March, before the new line
        assertThat(version(ApplicationSamples.refusedAtFirstReview(), "2026-08-01T01:00:00Z"))
                .contains(1);
        assertThat(version(ApplicationSamples.appealRejected(), "2026-08-01T01:00:00Z"))
                .contains(1);
        assertThat(version(ApplicationSamples.reopenedForFirstReview(), "2026-08-01T01:00:00Z"))
                .contains(2);
    }

    @Test
    void a_version_entered_afterwards_for_an_earlier_day_does_not_reach_a_closed_case() {
        enter(official(LocalDate.of(2026, 4, 10), "900"), Instant.parse("2026-05-01T01:00:00Z"));

        assertThat(version(ApplicationSamples.registered(), "2026-08-01T01:00:00Z"))
                .contains(2);
        assertThat(version(ApplicationSamples.submitted(), "2026-08-01T01:00:00Z"))
                .contains(3);
    }

    @Test
    void a_declared_household_is_judged_by_what_it_declared() {
        var judgement = admissions.of(ApplicationSamples.submitted(), Instant.parse("2026-04-10T01:00:00Z"));

        // 30,000 yuan a year for two is 1,250 a month, 250 above the line
        assertThat(judgement.outcome()).isEqualTo(Judgement.Outcome.FAILS);
        assertThat(judgement.conditions().getFirst().verdict()).isInstanceOfSatisfying(Verdict.Failed.class, failed -> {
            assertThat(failed.figure().orElseThrow()).isEqualTo("1250.00");
            assertThat(failed.gap().orElseThrow().by()).isEqualTo("250.00");
        });
        assertThat(judgement.conditions().getFirst().version()).isEqualTo(2);
        assertThat(judgement.figures().applicantAge()).contains(46);
        assertThat(judgement.figures().lastTransfer())
                .contains(new HouseholdFigures.LastTransfer.On(LocalDate.of(2015, 6, 30)));
        assertThat(judgement.figures().underHousingSecurity()).contains(false);
        assertThat(judgement.figures().earlierBenefit()).contains(false);
        assertThat(judgement.figures().migrantPoints())
                .as("nobody declared any")
                .isEmpty();
    }

    @Test
    void a_category_without_a_standard_is_not_judged() {
        var judgement = admissions.of(
                ApplicationCategory.INDUSTRIAL_PARK, StandardSamples.persons(1), Instant.parse("2026-04-10T01:00:00Z"));

        assertThat(judgement.outcome()).isEqualTo(Judgement.Outcome.NO_STANDARD);
        assertThat(judgement.conditions()).isEmpty();
    }

    private void enter(AdmissionStandard standard, Instant at) {
        var number = standards.book(standard.category()).versions().size() + 1;
        standards.change(standard.category(), book -> book.propose(standard, new Deed("a", "甲", at)));
        standards.change(standard.category(), book -> book.approve(number, new Deed("b", "乙", at)));
    }

    private Optional<Integer> version(Application application, String now) {
        return admissions.of(application, Instant.parse(now)).under().map(Binding::number);
    }
}
