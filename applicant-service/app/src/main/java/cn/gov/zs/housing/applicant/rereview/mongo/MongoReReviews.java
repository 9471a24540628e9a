package cn.gov.zs.housing.applicant.rereview.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.contract.ReReviewConcludedV1;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.SealedAggregates;
import cn.gov.zs.housing.applicant.rereview.CampaignId;
import cn.gov.zs.housing.applicant.rereview.ReReview;
import cn.gov.zs.housing.applicant.rereview.ReReviewAnswer;
import cn.gov.zs.housing.applicant.rereview.ReReviewId;
import cn.gov.zs.housing.applicant.rereview.ReReviewState;
import cn.gov.zs.housing.applicant.rereview.ReReviews;
import cn.gov.zs.housing.applicant.retention.CasePart;
import cn.gov.zs.housing.applicant.retention.mongo.CaseAggregates;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** Re-reviews in the collection {@code re-reviews}, by campaign and application. */
public final class MongoReReviews implements ReReviews {
    private static final String CAMPAIGN = "state.campaign";
    private static final String APPLICATION = "state.application";
    private static final String STATE = "state.state";
    private static final String NEXT_ON = "state.nextOn";
    private static final String KEY = "state.keyId";
    private static final String ID = "_id";

    private final Aggregates<ReReview> reReviews;

    /** Opens the collection and makes sure that every list has its index. */
    public MongoReReviews(AggregateStore store, FieldCipher cipher) {
        var codec = new ReReviewCodec(cipher);
        this.reReviews = store.of(ReReviewCodec.COLLECTION, ReReviewDocument.class, codec::document, codec::reReview);
        store.index(ReReviewCodec.COLLECTION, Indexes.ascending(CAMPAIGN, STATE, ID));
        store.index(ReReviewCodec.COLLECTION, Indexes.ascending(CAMPAIGN, ID));
        store.index(ReReviewCodec.COLLECTION, Indexes.ascending(CAMPAIGN, NEXT_ON));
        store.index(ReReviewCodec.COLLECTION, Indexes.ascending(APPLICATION));
        store.index(ReReviewCodec.COLLECTION, Indexes.ascending(KEY));
    }

    /** What goes with its case. */
    public CasePart casePart() {
        return CaseAggregates.by(reReviews, APPLICATION);
    }

    /** The same collection as re-encryption sees it. */
    public SealedCollection sealedCollection() {
        return new SealedAggregates(ReReviewCodec.COLLECTION, reReviews, KEY);
    }

    @Override
    public boolean ask(ReReview.Asked first) {
        return reReviews.create(first.id().text(), first);
    }

    @Override
    public Optional<Versioned<ReReview>> find(ReReviewId id) {
        return reReviews.find(id.text());
    }

    @Override
    public List<Versioned<ReReview>> of(ApplicationId application) {
        return reReviews.list(eq(APPLICATION, application.text()), Sorts.descending(ID), 0, 0);
    }

    @Override
    public ReReviewAnswer take(ReReviewId id, long version, Function<ReReview, ReReviewAnswer> step) {
        return reReviews.change(id.text(), version, standing -> {
            var answer = step.apply(standing);
            return answer instanceof ReReviewAnswer.Moved(ReReview now)
                    ? Change.to(now, List.of(), answer)
                    : Change.none(answer);
        });
    }

    @Override
    public ReReview move(ReReviewId id, UnaryOperator<ReReview> step) {
        return moved(id, step, List.of());
    }

    @Override
    public ReReview conclude(ReReviewId id, UnaryOperator<ReReview> step, ReReviewConcludedV1 told) {
        return moved(id, step, List.of(Outgoing.of(ReReviewConcludedV1.TYPE, told)));
    }

    private ReReview moved(ReReviewId id, UnaryOperator<ReReview> step, List<Outgoing> events) {
        return reReviews.change(id.text(), standing -> {
            var next = step.apply(standing);
            return next.equals(standing) ? Change.none(standing) : Change.to(next, events, next);
        });
    }

    @Override
    public List<Versioned<ReReview>> list(CampaignId campaign, Optional<ReReviewState> state, Page page) {
        return reReviews.list(in(campaign, state), Sorts.ascending(ID), page.skip(), page.size());
    }

    @Override
    public Stream<Versioned<ReReview>> stream(CampaignId campaign, Optional<ReReviewState> state) {
        return reReviews.stream(in(campaign, state), Sorts.ascending(ID));
    }

    @Override
    public long count(CampaignId campaign, Optional<ReReviewState> state) {
        return reReviews.count(in(campaign, state));
    }

    @Override
    public List<ReReviewId> due(CampaignId campaign, LocalDate day, int limit) {
        return ids(and(eq(CAMPAIGN, campaign.text()), lte(NEXT_ON, day)), limit);
    }

    @Override
    public List<ReReviewId> inState(CampaignId campaign, ReReviewState state, int limit) {
        return ids(in(campaign, Optional.of(state)), limit);
    }

    private List<ReReviewId> ids(Bson filter, int limit) {
        return reReviews.ids(filter, "", limit).stream()
                .map(ReReviewId::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Bson in(CampaignId campaign, Optional<ReReviewState> state) {
        var all = eq(CAMPAIGN, campaign.text());
        return state.map(of -> and(all, eq(STATE, of.name()))).orElse(all);
    }
}
