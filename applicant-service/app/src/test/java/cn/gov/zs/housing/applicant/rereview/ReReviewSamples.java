package cn.gov.zs.housing.applicant.rereview;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.rereview.ReReview.Asked;
import cn.gov.zs.housing.applicant.township.Townships;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The annual re-review of 李美华's household, asked on 1 June 2026. */
public final class ReReviewSamples {
    /** When it was asked. */
    public static final Instant ASKED_AT = Instant.parse("2026-06-01T02:00:00Z");

    /** 小榄镇, 2026. */
    public static final CampaignId CAMPAIGN = new CampaignId(2026, Kind.ANNUAL, Townships.get("442000118"));

    /** Its number. */
    public static final ReReviewId ID = new ReReviewId(CAMPAIGN, ApplicationSamples.ID);

    /** The household answers itself. */
    public static final Entry HERSELF = Entry.online(ApplicationSamples.OWNER);

    private ReReviewSamples() {}

    /** As shipped: 30 days, reminders 14 and 3 days before, 15 days of grace. */
    public static Schedule schedule() {
        return ReReviewRules.on(LocalDate.of(2026, 6, 1)).schedule(ASKED_AT);
    }

    /** Asked, not reminded. */
    public static Asked asked() {
        return new Asked(
                new Question(
                        ID,
                        ApplicationSamples.registered().declaration().ownerSubject(),
                        ApplicationCategory.LOCAL_LOW_INCOME,
                        ASKED_AT,
                        schedule()),
                List.of());
    }
}
