package cn.gov.zs.housing.applicant.rereview.web;

import cn.gov.zs.housing.applicant.rereview.Campaign;
import cn.gov.zs.housing.applicant.rereview.Kind;
import cn.gov.zs.housing.applicant.rereview.ReReviewState;
import cn.gov.zs.housing.applicant.township.Township;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A campaign and how far it is.
 *
 * @param counts how many households stand in each state
 */
public record CampaignView(
        String id,
        int year,
        Kind kind,
        Township township,
        Campaign.Status status,
        String openedBy,
        Instant openedAt,
        LocalDate lastDay,
        long households,
        Map<ReReviewState, Long> counts) {

    /** How many answered. */
    public long answered() {
        return households - count(ReReviewState.ASKED) - count(ReReviewState.OVERDUE);
    }

    /** How many were checked and wait for a decision. */
    public long checked() {
        return count(ReReviewState.VERIFIED);
    }

    /** How many did not answer. */
    public long overdue() {
        return count(ReReviewState.OVERDUE);
    }

    /** How many are concluded. */
    public long concluded() {
        return count(ReReviewState.CONCLUDED);
    }

    /** How many are in this state. */
    public long count(ReReviewState state) {
        return counts.getOrDefault(state, 0L);
    }
}
