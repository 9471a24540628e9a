package cn.gov.zs.housing.applicant.rereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.rereview.ReReview.Asked;
import cn.gov.zs.housing.applicant.rereview.ReReview.Decided;
import cn.gov.zs.housing.applicant.rereview.ReReview.Overdue;
import cn.gov.zs.housing.applicant.review.Approver;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("资格复审: asked, reminded, and only then overdue")
class ReReviewTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 6, 1);

    @Test
    void a_household_is_reminded_twice_and_has_its_grace_before_anything_follows() {
        var asked = ReReviewSamples.asked();
        assertThat(asked.question().schedule().lastDay()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(asked.nextOn()).isEqualTo(LocalDate.of(2026, 6, 17));
        asked = asked.remind(LocalDate.of(2026, 6, 17));
        assertThat(asked.nextOn()).isEqualTo(LocalDate.of(2026, 6, 28));
        var reminded = asked.remind(LocalDate.of(2026, 6, 28));
        assertThat(reminded.nextOn()).isEqualTo(LocalDate.of(2026, 7, 17));
        assertThatIllegalArgumentException().isThrownBy(() -> reminded.silent(LocalDate.of(2026, 7, 16)));
        assertThat(reminded.silent(LocalDate.of(2026, 7, 17))).isInstanceOf(Overdue.class);
    }

    @Property
    void a_clock_that_jumps_reminds_before_it_finds_anybody_overdue(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 40) Integer> jumps) {
        ReReview standing = ReReviewSamples.asked();
        var day = OPENED;
        for (int jump : jumps) {
            day = day.plusDays(jump);
            while (standing instanceof Asked asked && !asked.nextOn().isAfter(day)) {
                standing = asked.remindOn().isPresent() ? asked.remind(day) : asked.silent(day);
            }
        }
        if (standing instanceof Overdue overdue) {
            var reminded = overdue.before().reminded();
            assertThat(reminded).isNotEmpty().doesNotHaveDuplicates().isSorted();
            assertThat(overdue.on())
                    .as("the grace counts from the later of last day and last reminder")
                    .isAfter(reminded.getLast().plusDays(15))
                    .isAfter(LocalDate.of(2026, 7, 16));
        } else {
            assertThat(((Asked) standing).nextOn()).isAfter(day);
        }
        assertThat(reminders(standing)).hasSizeLessThanOrEqualTo(2);
    }

    private static List<LocalDate> reminders(ReReview standing) {
        return standing instanceof Overdue overdue ? overdue.before().reminded() : ((Asked) standing).reminded();
    }

    @Test
    void silence_and_an_answer_end_differently_and_nobody_decides_on_herself() {
        var verified = ReReviewSamples.asked()
                .confirm(ReReviewSamples.HERSELF, ReReviewSamples.ASKED_AT)
                .verified(ReReviewSamples.ASKED_AT);
        var handling = ApplicationSamples.handling("city-approver", "2026-08-01T02:00:00Z");
        assertThatIllegalArgumentException().isThrownBy(() -> new Decided(verified, Outcome.NO_ANSWER, handling));
        var owner = verified.question().ownerSubject().orElseThrow();
        assertThat(verified.decide(
                        new Approver(owner, "李"), Outcome.QUALIFIED, ApplicationSamples.finding(), handling.at()))
                .isEqualTo(new ReReviewAnswer.OwnCase());
    }

    @Test
    void who_typed_the_answer_from_paper_does_not_decide_on_it() {
        var typed = ReReviewSamples.asked()
                .confirm(Entry.atWindow("clerk-and-approver", "经办员"), ReReviewSamples.ASKED_AT)
                .verified(ReReviewSamples.ASKED_AT);
        var handling = ApplicationSamples.handling("clerk-and-approver", "2026-08-01T02:00:00Z");
        assertThat(typed.decide(
                        new Approver("clerk-and-approver", "经办员"),
                        Outcome.QUALIFIED,
                        ApplicationSamples.finding(),
                        handling.at()))
                .isEqualTo(new ReReviewAnswer.OwnCase());
        assertThatIllegalArgumentException().isThrownBy(() -> new Decided(typed, Outcome.QUALIFIED, handling));
    }

    @Test
    void the_rule_is_a_sample_and_says_so() {
        assertThat(ReReviewRules.on(OPENED).source()).contains("示例，非中山标准");
        assertThat(CampaignId.read("2026-ANNUAL-442000118")).contains(ReReviewSamples.CAMPAIGN);
        assertThat(CampaignId.read("2026-ANNUAL-442000999")).isEmpty();
        assertThat(CampaignId.read("2026-MONTHLY-442000118")).isEmpty();
    }
}
