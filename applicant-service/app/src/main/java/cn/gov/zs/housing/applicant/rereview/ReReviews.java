package cn.gov.zs.housing.applicant.rereview;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.contract.ReReviewConcludedV1;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The re-reviews this service keeps; every step of one is one atomic write with what it announces. */
public interface ReReviews {
    /** Keeps a new one; false when the household was asked already in this campaign. */
    boolean ask(ReReview.Asked first);

    /** The re-review with this number. */
    Optional<Versioned<ReReview>> find(ReReviewId id);

    /** All re-reviews of a case, the latest first. */
    List<Versioned<ReReview>> of(ApplicationId application);

    /**
     * Puts a person's step to a re-review.
     *
     * @param version the version she read
     * @throws cn.gov.zs.platform.eventing.StaleVersionException if it changed since
     */
    ReReviewAnswer take(ReReviewId id, long version, Function<ReReview, ReReviewAnswer> step);

    /** Moves a re-review on; asked again on the newer state when somebody else was faster. */
    ReReview move(ReReviewId id, UnaryOperator<ReReview> step);

    /** Concludes a decided one and tells others, once. */
    ReReview conclude(ReReviewId id, UnaryOperator<ReReview> step, ReReviewConcludedV1 told);

    /** A page of a campaign's, by number. */
    List<Versioned<ReReview>> list(CampaignId campaign, Optional<ReReviewState> state, Page page);

    /** The same, all of them, read while the stream is. Whoever takes it closes it. */
    Stream<Versioned<ReReview>> stream(CampaignId campaign, Optional<ReReviewState> state);

    /** How many there are. */
    long count(CampaignId campaign, Optional<ReReviewState> state);

    /** Some of a campaign that were asked and for whom something is due by this day. */
    List<ReReviewId> due(CampaignId campaign, LocalDate day, int limit);

    /** Some of a campaign in this state. */
    List<ReReviewId> inState(CampaignId campaign, ReReviewState state, int limit);
}
