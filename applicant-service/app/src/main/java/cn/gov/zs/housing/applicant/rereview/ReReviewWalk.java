package cn.gov.zs.housing.applicant.rereview;

import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.rereview.Campaign.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/**
 * Does a campaign's work: asks its households, reminds them, has the departments asked, finishes what a crash left half done. What
 * is due is read from the clock each time, so a clock that jumps skips nothing and does nothing twice.
 */
public final class ReReviewWalk {
    private final Campaigns campaigns;
    private final ReReviews reReviews;
    private final ReReviewing reReviewing;
    private final List<UnderReview> sources;
    private final Reminders reminders;
    private final String replica;
    private final InstantSource clock;
    private final int atOnce;
    private final Duration lease;
    private final BiConsumer<ReReviewId, Throwable> onFault;

    /**
     * @param sources whom campaigns ask
     * @param replica tells this process from the others
     * @param atOnce households at once, 1 or more
     * @param lease how long a replica that fell silent keeps a campaign
     * @param onFault told of a household with which a step failed through a fault of ours; it does not stop the others
     */
    public ReReviewWalk(
            Campaigns campaigns,
            ReReviews reReviews,
            ReReviewing reReviewing,
            List<UnderReview> sources,
            Reminders reminders,
            String replica,
            InstantSource clock,
            int atOnce,
            Duration lease,
            BiConsumer<ReReviewId, Throwable> onFault) {
        this.campaigns = campaigns;
        this.reReviews = reReviews;
        this.reReviewing = reReviewing;
        this.sources = List.copyOf(sources);
        this.reminders = reminders;
        this.replica = replica;
        this.clock = clock;
        this.atOnce = atOnce;
        this.lease = lease;
        this.onFault = onFault;
    }

    /** Does what is due now in every campaign that nobody else works on. */
    public void walkAll() throws InterruptedException {
        for (var campaign : campaigns.unfinished()) {
            walk(campaign.id());
        }
    }

    private void walk(CampaignId id) throws InterruptedException {
        var taken = take(id);
        while (taken.isPresent() && taken.get().status() == Status.SPREADING) {
            if (!spread(taken.get())) {
                return;
            }
            taken = take(id);
        }
        if (taken.isEmpty()) {
            return;
        }
        pursue(id);
        repair(id);
        verify(id);
        if (open(id) == 0) {
            campaigns.step(id, campaign -> campaign.becomes(replica, Status.FINISHED));
        }
    }

    private Optional<Campaign> take(CampaignId id) {
        return campaigns.step(id, campaign -> campaign.takenBy(replica, now(), now().plus(lease)));
    }

    /** The cursor names the source and the last household asked of it. */
    private boolean spread(Campaign campaign) {
        var cursor = campaign.cursor();
        var colon = cursor.indexOf(':');
        var source = colon < 0 ? 0 : Integer.parseInt(cursor.substring(0, colon));
        var after = colon < 0 ? "" : cursor.substring(colon + 1);
        if (source >= sources.size()) {
            return campaigns
                    .step(campaign.id(), now -> now.becomes(replica, Status.RUNNING))
                    .isPresent();
        }
        var next = sources.get(source).list(campaign.id(), after, atOnce);
        int asked = 0;
        for (var household : next) {
            var first = new ReReview.Asked(
                    new Question(
                            new ReReviewId(campaign.id(), household.application()),
                            household.ownerSubject(),
                            household.category(),
                            now(),
                            campaign.schedule()),
                    List.of());
            asked += reReviews.ask(first) ? 1 : 0;
        }
        var upTo = next.isEmpty()
                ? (source + 1) + ":"
                : source + ":" + next.getLast().application().text();
        var more = asked;
        return campaigns
                .step(campaign.id(), now -> now.spread(replica, upTo, more))
                .isPresent();
    }

    private void pursue(CampaignId id) {
        var day = ShanghaiDay.of(now());
        for (var due = reReviews.due(id, day, atOnce); !due.isEmpty(); due = reReviews.due(id, day, atOnce)) {
            int failed = 0;
            for (var one : due) {
                try {
                    reReviewing.pursue(one, day, reminders);
                } catch (RuntimeException fault) {
                    onFault.accept(one, fault);
                    failed++;
                }
            }
            if (failed > 0 || !keeps(id)) {
                return;
            }
        }
    }

    private void repair(CampaignId id) {
        for (var half : reReviews.inState(id, ReReviewState.DECIDED, atOnce)) {
            try {
                reReviewing.settle(half);
            } catch (RuntimeException fault) {
                onFault.accept(half, fault);
            }
        }
    }

    private void verify(CampaignId id) throws InterruptedException {
        try (var working = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var next = reReviews.inState(id, ReReviewState.ANSWERED, atOnce);
                    !next.isEmpty();
                    next = reReviews.inState(id, ReReviewState.ANSWERED, atOnce)) {
                var underWay = new LinkedHashMap<ReReviewId, Future<ReReview>>();
                next.forEach(one -> underWay.put(one, working.submit(() -> reReviewing.verify(one, now()))));
                int failed = 0;
                try {
                    for (var one : underWay.entrySet()) {
                        failed += finished(one.getKey(), one.getValue()) ? 0 : 1;
                    }
                } catch (InterruptedException stopped) {
                    underWay.values().forEach(one -> one.cancel(true));
                    throw stopped;
                }
                if (failed > 0 || !keeps(id)) {
                    return;
                }
            }
        }
    }

    private boolean finished(ReReviewId id, Future<ReReview> step) throws InterruptedException {
        try {
            step.get();
            return true;
        } catch (ExecutionException fault) {
            onFault.accept(id, fault.getCause() == null ? fault : fault.getCause());
            return false;
        }
    }

    private boolean keeps(CampaignId id) {
        return take(id).isPresent();
    }

    private long open(CampaignId id) {
        long open = 0;
        for (var state : ReReviewState.values()) {
            open += state.open() ? reReviews.count(id, Optional.of(state)) : 0;
        }
        return open;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
