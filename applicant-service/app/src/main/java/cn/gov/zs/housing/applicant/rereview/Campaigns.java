package cn.gov.zs.housing.applicant.rereview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The campaigns this service keeps. */
public interface Campaigns {
    /** Keeps a new one; false when there is one already, which stays. */
    boolean open(Campaign first);

    /** The campaign with this number. */
    Optional<Campaign> find(CampaignId id);

    /** All campaigns of a year. */
    List<Campaign> ofYear(int year);

    /** Those whose work has not ended. */
    List<Campaign> unfinished();

    /** Changes a campaign's work; empty when the step gives none, and then nothing is stored. */
    Optional<Campaign> step(CampaignId id, Function<Campaign, Optional<Campaign>> step);
}
