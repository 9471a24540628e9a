package cn.gov.zs.housing.applicant.rereview;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import java.util.Optional;

/** A re-review's number: its campaign and its household. */
public record ReReviewId(CampaignId campaign, ApplicationId application) {
    /** The number written as its two parts; empty when it is none. */
    public static Optional<ReReviewId> read(String campaign, String application) {
        return CampaignId.read(campaign)
                .flatMap(of -> ApplicationId.read(application).map(id -> new ReReviewId(of, id)));
    }

    /** The number in its stored form; empty when it is none. */
    public static Optional<ReReviewId> read(String written) {
        var colon = written.indexOf(':');
        return colon < 0 ? Optional.empty() : read(written.substring(0, colon), written.substring(colon + 1));
    }

    /** The number in the form it is stored in; also the id of its check with the departments. */
    public String text() {
        return campaign.text() + ":" + application.text();
    }

    @Override
    public String toString() {
        return text();
    }
}
