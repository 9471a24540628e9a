package cn.gov.zs.housing.applicant.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.zs.housing.applicant.contract.CaseMovedV1;
import cn.gov.zs.housing.applicant.law.Clause;
import cn.gov.zs.housing.applicant.review.Appeals;
import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.RefusalGround;
import cn.gov.zs.housing.applicant.review.Removal;
import cn.gov.zs.housing.applicant.review.RemovalGround;
import cn.gov.zs.housing.applicant.review.Reviewer;
import cn.gov.zs.housing.applicant.review.Reviews;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("住建部令第11号 第九条 不予通过、理由与申诉")
class AppealTest {
    private static final Instant AT = Instant.parse("2026-04-02T02:00:00Z");

    @Test
    void a_refusal_carries_its_ground_and_reasons_and_ends_the_path_until_there_is_an_appeal() {
        var refused = ApplicationSamples.refusedAtFirstReview();

        assertThat(refused.refusal().ground().article()).isEqualTo(7);
        assertThat(refused.stage()).isEqualTo(ReviewStage.FIRST_REVIEW);
        assertThat(Reviews.first(refused, ApplicationSamples.xiaolanReviewer(), ApplicationSamples.finding(), AT))
                .isEqualTo(new ReviewAnswer.NotDue(ApplicationState.REFUSED, Clause.FIRST_REVIEW));
        assertThat(Announcement.of(refused))
                .as("others are told that it moved, and no more")
                .extracting(Outgoing::type)
                .containsExactly(CaseMovedV1.TYPE);
    }

    @Test
    void only_who_may_pass_a_review_may_refuse_at_it() {
        var shiqi = new Reviewer.OfTownship("reviewer-shiqi", "石岐初审员", Townships.get("442000001"));
        var herself = new Reviewer.OfTownship(ApplicationSamples.OWNER, "李美华", Townships.get("442000118"));
        var firstReviewer =
                new Reviewer.OfCity(ApplicationSamples.xiaolanReviewer().subject(), "小榄初审员");

        assertThat(Reviews.refusedFirst(
                        ApplicationSamples.visited(), shiqi, RefusalGround.INCOME, ApplicationSamples.finding(), AT))
                .isEqualTo(new ReviewAnswer.OtherTownship());
        assertThat(ApplicationSamples.visited()
                        .refuseAtFirstReview(herself, RefusalGround.INCOME, ApplicationSamples.finding(), AT))
                .isEqualTo(new ReviewAnswer.OwnApplication());
        assertThat(ApplicationSamples.filed()
                        .refuseAtCityReview(firstReviewer, RefusalGround.INCOME, ApplicationSamples.finding(), AT))
                .isEqualTo(new ReviewAnswer.OwnFirstReview());
        assertThat(Reviews.refusedCity(
                        ApplicationSamples.firstNoticeStanding(),
                        ApplicationSamples.cityReviewer(),
                        RefusalGround.INCOME,
                        ApplicationSamples.finding(),
                        AT))
                .isEqualTo(new ReviewAnswer.NoticeStillStanding(LocalDate.of(2026, 3, 24)));
    }

    @Test
    void an_appeal_is_answered_within_fifteen_working_days() {
        // 26 March: 清明 takes 6 April, so the fifteenth working day is 17 April
        assertThat(ApplicationSamples.appeal().answer().due()).isEqualTo("2026-04-17");
        assertThat(Clause.APPEAL.days()).isEqualTo(15);
    }

    @Test
    void nobody_decides_an_appeal_against_herself_or_for_herself() {
        var appealed = ApplicationSamples.refusedAtCityReview().appeal(ApplicationSamples.appeal());
        var refuser = new Approver(ApplicationSamples.cityReviewer().subject(), "市复核员");
        var owner = new Approver(ApplicationSamples.OWNER, "李美华");

        for (var outcome : AppealAnswer.Outcome.values()) {
            assertThat(appealed.decide(refuser, outcome, ApplicationSamples.finding(), AT))
                    .isEqualTo(new AppealAnswer.OwnRefusal());
            assertThat(appealed.decide(owner, outcome, ApplicationSamples.finding(), AT))
                    .isEqualTo(new AppealAnswer.OwnApplication());
        }
        var own = new Handling(refuser.subject(), refuser.name(), AT, ApplicationSamples.finding());
        assertThatIllegalArgumentException().isThrownBy(() -> new AppealRejected(appealed, own));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReopenedForCityReview(appealed, own));
    }

    @Test
    void an_upheld_appeal_makes_the_same_review_due_again_and_no_other() {
        assertThat(ApplicationSamples.reopenedForFirstReview().state()).isEqualTo(ApplicationState.VISITED);
        assertThat(ApplicationSamples.reopenedForCityReview().state()).isEqualTo(ApplicationState.FILED);
        assertThat(ApplicationSamples.reopenedForCityReview().firstReview().subject())
                .isEqualTo(ApplicationSamples.xiaolanReviewer().subject());
        assertThat(ApplicationSamples.reopenedForFinalReview().state()).isEqualTo(ApplicationState.CITY_NOTICE_HELD);
        var appealed = ApplicationSamples.refusedAtFirstReview().appeal(ApplicationSamples.appeal());
        var decision = new Handling("city-approver", "市审批人", AT, ApplicationSamples.finding());
        assertThatIllegalArgumentException().isThrownBy(() -> new ReopenedForCityReview(appealed, decision));
    }

    @Test
    void a_rejected_appeal_ends_it() {
        var rejected = ApplicationSamples.appealRejected();

        assertThat(Appeals.lodged(rejected, ApplicationSamples.appeal()))
                .isEqualTo(new AppealAnswer.NotDue(ApplicationState.APPEAL_REJECTED));
        assertThat(Appeals.lodged(ApplicationSamples.submitted(), ApplicationSamples.appeal()))
                .isEqualTo(new AppealAnswer.NotDue(ApplicationState.SUBMITTED));
    }

    @Test
    void who_was_removed_appeals_and_waits_again_from_the_same_day() {
        var appealed = ApplicationSamples.removalAppealed();
        var remover = new Approver("city-approver", "市审批人");
        var another = new Approver("city-approver-2", "市审批人二");

        assertThat(appealed.state()).isEqualTo(ApplicationState.APPEALED);
        assertThat(appealed.decide(remover, AppealAnswer.Outcome.UPHELD, ApplicationSamples.finding(), AT))
                .isEqualTo(new AppealAnswer.OwnRefusal());
        assertThat(appealed.decide(another, AppealAnswer.Outcome.UPHELD, ApplicationSamples.finding(), AT))
                .isInstanceOfSatisfying(AppealAnswer.Decided.class, answer -> {
                    var now = (Reinstated) answer.now();
                    assertThat(now.state()).isEqualTo(ApplicationState.REGISTERED);
                    assertThat(now.registeredOn())
                            .isEqualTo(ApplicationSamples.registered().registeredOn());
                    assertThat(now.declaration())
                            .isEqualTo(ApplicationSamples.removed().declaration());
                });
        assertThat(appealed.decide(another, AppealAnswer.Outcome.REJECTED, ApplicationSamples.finding(), AT))
                .isInstanceOfSatisfying(
                        AppealAnswer.Decided.class,
                        answer -> assertThat(answer.now()).isInstanceOf(AppealRejected.class));
        var own = new Handling("city-approver", "市审批人", AT, ApplicationSamples.finding());
        assertThatIllegalArgumentException().isThrownBy(() -> new Reinstated(appealed, own));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReopenedForFinalReview(appealed, own));
        var refused = ApplicationSamples.refusedAtFirstReview().appeal(ApplicationSamples.appeal());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reinstated(
                        refused, new Handling("city-approver-2", "市审批人二", AT, ApplicationSamples.finding())));
    }

    @Test
    void who_left_by_its_own_wish_has_nothing_to_appeal_against() {
        var left = ApplicationSamples.registered()
                .remove(new Removal(
                        RemovalGround.OWN_WISH,
                        new Handling(ApplicationSamples.OWNER, "李美华", AT, ApplicationSamples.finding())));

        assertThat(Appeals.lodged(left, ApplicationSamples.appeal()))
                .isEqualTo(new AppealAnswer.NotDue(ApplicationState.REMOVED));
        assertThatIllegalArgumentException().isThrownBy(() -> left.appeal(ApplicationSamples.appeal()));
    }

    @Test
    void a_tenant_that_qualifies_no_longer_appeals_and_keeps_its_home_from_the_same_day() {
        var lost = ApplicationSamples.qualificationLost();
        var appealed = ApplicationSamples.qualificationAppealed();
        var another = new Approver("city-approver-2", "市审批人二");

        assertThat(lost.state()).isEqualTo(ApplicationState.QUALIFICATION_LOST);
        assertThat(lost.lostOn()).isEqualTo("2026-07-01");
        assertThat(lost.clause().ref()).isEqualTo("住建部令第11号 第三十一条");
        assertThat(Appeals.lodged(lost, ApplicationSamples.appeal())).isEqualTo(new AppealAnswer.Lodged(appealed));
        assertThat(appealed.decide(
                        ApplicationSamples.approver(), AppealAnswer.Outcome.UPHELD, ApplicationSamples.finding(), AT))
                .as("who decided against it does not hear it")
                .isEqualTo(new AppealAnswer.OwnRefusal());
        assertThat(appealed.decide(another, AppealAnswer.Outcome.UPHELD, ApplicationSamples.finding(), AT))
                .isInstanceOfSatisfying(AppealAnswer.Decided.class, answer -> {
                    var now = (QualificationRestored) answer.now();
                    assertThat(now.state()).isEqualTo(ApplicationState.ALLOTMENT_CONFIRMED);
                    assertThat(now.confirmedOn()).isEqualTo("2026-05-22");
                    assertThat(now.declaration()).isEqualTo(lost.declaration());
                    assertThat(History.of(now).reached(ApplicationState.ALLOTMENT_CONFIRMED))
                            .contains(LocalDate.of(2026, 5, 22));
                });
        assertThat(appealed.decide(another, AppealAnswer.Outcome.REJECTED, ApplicationSamples.finding(), AT))
                .isInstanceOfSatisfying(
                        AppealAnswer.Decided.class,
                        answer -> assertThat(answer.now()).isInstanceOf(AppealRejected.class));
        var removed = ApplicationSamples.removalAppealed();
        var decision = ApplicationSamples.handling("city-approver-2", "2026-07-20T02:00:00Z");
        assertThatIllegalArgumentException().isThrownBy(() -> new QualificationRestored(removed, decision));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reinstated(appealed, decision));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApplicationSamples.allotmentConfirmed()
                        .disqualify(new Removal(RemovalGround.OWN_WISH, decision)));
        assertThat(History.of(ApplicationSamples.qualificationRestored()).removals())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.tenancy()).isTrue();
                    assertThat(line.upheld()).isTrue();
                });
    }

    @Test
    void the_history_keeps_every_removal_and_what_became_of_it() {
        assertThat(History.of(ApplicationSamples.reinstated()).removals())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.upheld()).isTrue();
                    assertThat(line.appeal()).isEqualTo(ApplicationSamples.appeal());
                });
        assertThat(History.of(ApplicationSamples.removed()).removals())
                .singleElement()
                .satisfies(line -> assertThat(line.appeal()).isNull());
        assertThat(History.of(ApplicationSamples.reinstated()).refusals()).isEmpty();
    }

    @Test
    void the_history_keeps_every_refusal_and_what_became_of_it() {
        var refusals = History.of(ApplicationSamples.passedAfterTwoAppeals()).refusals();

        assertThat(refusals)
                .extracting(line -> line.refusal().ground())
                .containsExactly(RefusalGround.HOUSING, RefusalGround.INCOME);
        assertThat(refusals).allSatisfy(line -> {
            assertThat(line.upheld()).isTrue();
            assertThat(line.appeal()).isEqualTo(ApplicationSamples.appeal());
        });
        assertThat(History.of(ApplicationSamples.refusedAtCityReview()).refusals())
                .singleElement()
                .satisfies(line -> assertThat(line.appeal()).isNull());
    }
}
