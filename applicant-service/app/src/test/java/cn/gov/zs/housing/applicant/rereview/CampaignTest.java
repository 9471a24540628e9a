package cn.gov.zs.housing.applicant.rereview;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.township.Townships;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Opening a campaign twice. */
class CampaignTest {
    private static final Instant AT = ReReviewSamples.ASKED_AT;
    private static final Campaign OPENED = opened(ReReviewSamples.CAMPAIGN, "reviewer-1", AT)
            .takenBy("r1", AT, AT.plusSeconds(60))
            .orElseThrow();

    @Test
    void who_opened_it_repeats_it_also_later_and_when_its_work_has_begun() {
        assertThat(OPENED.isRepeatedBy(opened(ReReviewSamples.CAMPAIGN, "reviewer-1", AT.plus(Duration.ofDays(2)))))
                .isTrue();
    }

    @Test
    void another_person_does_not_repeat_it() {
        assertThat(OPENED.isRepeatedBy(opened(ReReviewSamples.CAMPAIGN, "reviewer-2", AT)))
                .isFalse();
    }

    @Test
    void another_year_kind_or_township_is_another_campaign() {
        var township = ReReviewSamples.CAMPAIGN.township();
        for (var other : new CampaignId[] {
            new CampaignId(2027, Kind.ANNUAL, township),
            new CampaignId(2026, Kind.END_OF_TERM, township),
            new CampaignId(2026, Kind.ANNUAL, Townships.get("442000117"))
        }) {
            assertThat(OPENED.isRepeatedBy(opened(other, "reviewer-1", AT)))
                    .as(other.text())
                    .isFalse();
        }
    }

    private static Campaign opened(CampaignId id, String by, Instant at) {
        return Campaign.opened(id, by, "市级复核员", ReReviewSamples.schedule(), at);
    }
}
