package cn.gov.zs.housing.applicant.application;

import static cn.gov.zs.housing.applicant.application.ApplicationSamples.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.gov.zs.housing.applicant.law.Clause;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.Reviewer;
import cn.gov.zs.housing.applicant.review.Reviews;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.eventing.NotYetException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("二（二）（1） 三审两公示")
class ApplicationPathTest {
    private static final Instant AT = Instant.parse("2026-03-03T02:00:00Z");

    @Test
    void the_whole_path_from_submission_to_a_confirmed_home() {
        assertThat(ApplicationSamples.allotmentConfirmed().state()).isEqualTo(ApplicationState.ALLOTMENT_CONFIRMED);
    }

    @Test
    void another_townships_reviewer_is_answered_as_if_the_case_did_not_exist() {
        var shiqi = new Reviewer.OfTownship("reviewer-shiqi", "石岐初审员", Townships.get("442000001"));

        assertThat(ApplicationSamples.visited().passFirstReview(shiqi, finding(), AT))
                .isEqualTo(new ReviewAnswer.OtherTownship());
        assertThat(Reviews.first(ApplicationSamples.registered(), shiqi, finding(), AT))
                .as("not even its state is told")
                .isEqualTo(new ReviewAnswer.OtherTownship());
    }

    @Test
    void nobody_passes_the_application_she_entered() {
        var herself = new Reviewer.OfTownship(ApplicationSamples.OWNER, "李美华", Townships.get("442000118"));
        var herselfAtTheCity = new Reviewer.OfCity(ApplicationSamples.OWNER, "李美华");

        assertThat(ApplicationSamples.visited().passFirstReview(herself, finding(), AT))
                .isEqualTo(new ReviewAnswer.OwnApplication());
        assertThat(ApplicationSamples.filed().passCityReview(herselfAtTheCity, finding(), AT))
                .isEqualTo(new ReviewAnswer.OwnApplication());
    }

    @Test
    void nobody_makes_both_reviews_of_one_application() {
        var same = new Reviewer.OfCity(ApplicationSamples.xiaolanReviewer().subject(), "小榄初审员");

        assertThat(ApplicationSamples.filed().passCityReview(same, finding(), AT))
                .isEqualTo(new ReviewAnswer.OwnFirstReview());
    }

    @Test
    void the_city_cannot_review_while_notice_1_stands_and_is_told_the_first_lawful_day() {
        var answer = Reviews.city(
                ApplicationSamples.firstNoticeStanding(), ApplicationSamples.cityReviewer(), finding(), AT);

        assertThat(answer).isEqualTo(new ReviewAnswer.NoticeStillStanding(LocalDate.of(2026, 3, 24)));
        assertThat(((ReviewAnswer.Barred) answer).clause()).isEqualTo(Clause.APPLICANT_NOTICE);
    }

    @Test
    void a_review_that_is_not_due_is_refused_with_the_state() {
        assertThat(Reviews.first(
                        ApplicationSamples.firstReviewed(), ApplicationSamples.xiaolanReviewer(), finding(), AT))
                .isEqualTo(new ReviewAnswer.NotDue(ApplicationState.FIRST_REVIEWED, Clause.FIRST_REVIEW));
        assertThat(Reviews.city(ApplicationSamples.submitted(), ApplicationSamples.cityReviewer(), finding(), AT))
                .isEqualTo(new ReviewAnswer.NotDue(ApplicationState.SUBMITTED, Clause.CITY_REVIEW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03", "2026-03-22", "2026-03-23"})
    void a_notice_is_not_over_before_its_twenty_days_have_passed(LocalDate tooEarly) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApplicationSamples.firstNoticeStanding().end(tooEarly));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApplicationSamples.cityNoticeStanding().end(tooEarly.plusDays(22)));
    }

    @Test
    void a_notice_is_over_on_the_day_after_its_last_day() {
        assertThat(ApplicationSamples.firstNoticeStanding()
                        .end(LocalDate.of(2026, 3, 24))
                        .endedOn())
                .isEqualTo("2026-03-24");
    }

    @Test
    void a_notice_of_nineteen_days_is_none() {
        var published = LocalDate.of(2026, 3, 3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicNotice("n", published, published.plusDays(19), "/notices/n"));
    }

    @Test
    void an_event_ahead_of_its_state_waits_and_one_behind_it_is_a_mistake() {
        var notice = ApplicationSamples.firstNotice();

        assertThatExceptionOfType(NotYetException.class)
                .isThrownBy(() ->
                        Progress.noticePublished(ApplicationSamples.submitted(), NoticeStage.FIRST_REVIEW, notice));
        assertThatIllegalStateException()
                .isThrownBy(() -> Progress.noticePublished(
                        ApplicationSamples.firstNoticeHeld(), NoticeStage.FIRST_REVIEW, notice));
        assertThatIllegalStateException()
                .as("another notice's end does not end this one")
                .isThrownBy(() -> Progress.noticeEnded(
                        ApplicationSamples.firstNoticeStanding(),
                        NoticeStage.FIRST_REVIEW,
                        "another",
                        LocalDate.of(2026, 3, 24)));
    }

    @Test
    void only_the_drawn_home_of_the_drawn_batch_is_confirmed() {
        var day = LocalDate.of(2026, 5, 22);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApplicationSamples.allotted().confirm("b2", "h1", day));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApplicationSamples.allotted().confirm("b1", "h2", day));
    }

    @Test
    void a_state_that_breaks_the_four_eyes_cannot_even_be_made() {
        var own = new Handling(ApplicationSamples.OWNER, "李美华", AT, finding());

        assertThatIllegalArgumentException().isThrownBy(() -> new FirstReviewed(ApplicationSamples.visited(), own));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CityReviewed(
                        ApplicationSamples.filed(),
                        ApplicationSamples.firstReviewed().firstReview()));
    }
}
