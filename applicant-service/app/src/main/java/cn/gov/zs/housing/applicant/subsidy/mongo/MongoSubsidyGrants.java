package cn.gov.zs.housing.applicant.subsidy.mongo;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.SealedAggregates;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.housing.applicant.retention.mongo.RetainedAggregates;
import cn.gov.zs.housing.applicant.review.Scope;
import cn.gov.zs.housing.applicant.subsidy.GrantAnswer;
import cn.gov.zs.housing.applicant.subsidy.GrantListing;
import cn.gov.zs.housing.applicant.subsidy.Standing;
import cn.gov.zs.housing.applicant.subsidy.SubsidyAnnouncement;
import cn.gov.zs.housing.applicant.subsidy.SubsidyGrant;
import cn.gov.zs.housing.applicant.subsidy.SubsidyGrants;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** Grants in the collection {@code subsidy-grants}, by the application's number. */
public final class MongoSubsidyGrants implements SubsidyGrants {
    private static final String TOWNSHIP = "state.township";
    private static final String STANDING = "state.standing";
    private static final String STANDS_SINCE = "state.why.act.at";
    private static final String FROM = "state.fromMonth";
    private static final String AT = "state.grantedAt";
    private static final String KEY = "state.keyId";
    private static final String ID = "_id";
    private static final Bson NEWEST_FIRST = Sorts.descending(AT, ID);

    private final Aggregates<SubsidyGrant> grants;

    /** Opens the collection and makes sure that every list has its index. */
    public MongoSubsidyGrants(AggregateStore store, FieldCipher cipher) {
        var codec = new GrantCodec(cipher);
        this.grants = store.of(GrantCodec.COLLECTION, GrantDocument.class, codec::document, codec::grant);
        var newestFirst = Indexes.descending(AT, ID);
        store.index(GrantCodec.COLLECTION, newestFirst);
        store.index(GrantCodec.COLLECTION, Indexes.compoundIndex(Indexes.ascending(STANDING), newestFirst));
        store.index(GrantCodec.COLLECTION, Indexes.compoundIndex(Indexes.ascending(TOWNSHIP), newestFirst));
        store.index(GrantCodec.COLLECTION, Indexes.ascending(TOWNSHIP, ID));
        store.index(GrantCodec.COLLECTION, Indexes.ascending(KEY));
        store.index(GrantCodec.COLLECTION, Indexes.ascending(STANDING, STANDS_SINCE, ID));
    }

    /** Those whose time is over. */
    public Retained retained() {
        return new RetainedAggregates<>(
                Datum.SUBSIDY_GRANT,
                grants,
                line -> Filters.and(
                        Filters.eq(STANDING, Standing.Name.STOPPED.name()),
                        RetainedAggregates.since(STANDS_SINCE).apply(line)),
                grant -> grant.application().text());
    }

    /** The same collection as re-encryption sees it. */
    public SealedCollection sealedCollection() {
        return new SealedAggregates(GrantCodec.COLLECTION, grants, KEY);
    }

    @Override
    public boolean open(SubsidyGrant first) {
        return grants.create(first.application().text(), first, SubsidyAnnouncement.granted(first));
    }

    @Override
    public Optional<SubsidyGrant> find(ApplicationId application) {
        return grants.find(application.text()).map(Versioned::state);
    }

    @Override
    public List<SubsidyGrant> of(Collection<ApplicationId> applications) {
        var ids = applications.stream().map(ApplicationId::text).toList();
        return grants.list(Filters.in(ID, ids), Sorts.ascending(ID), 0, 0).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public GrantAnswer change(ApplicationId application, Function<SubsidyGrant, GrantAnswer> decision) {
        if (grants.find(application.text()).isEmpty()) {
            return new GrantAnswer.Absent();
        }
        return grants.change(application.text(), grant -> {
            var answer = decision.apply(grant);
            return answer instanceof GrantAnswer.Kept(SubsidyGrant next) && !next.equals(grant)
                    ? Change.to(next, SubsidyAnnouncement.of(grant, next), answer)
                    : Change.none(answer);
        });
    }

    @Override
    public List<SubsidyGrant> list(GrantListing listing, Page page) {
        return grants.list(filter(listing), NEWEST_FIRST, page.skip(), page.size()).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public Stream<SubsidyGrant> stream(GrantListing listing) {
        return grants.stream(filter(listing), NEWEST_FIRST).map(Versioned::state);
    }

    @Override
    public long count(GrantListing listing) {
        return grants.count(filter(listing));
    }

    @Override
    public List<SubsidyGrant> running(Township township, String after, int limit) {
        return grants
                .list(
                        Filters.and(
                                Filters.eq(TOWNSHIP, township.code()),
                                Filters.in(STANDING, Standing.Name.GRANTED.name(), Standing.Name.PAUSED.name()),
                                Filters.gt(ID, after)),
                        Sorts.ascending(ID),
                        0,
                        limit)
                .stream()
                .map(Versioned::state)
                .toList();
    }

    /** By the numbers, which are indexed; that a grant begins later than a list's month is the rare case. */
    @Override
    public List<SubsidyGrant> begunBy(YearMonth month, String after, int limit) {
        return grants
                .list(
                        Filters.and(Filters.gt(ID, after), Filters.lte(FROM, month.toString())),
                        Sorts.ascending(ID),
                        0,
                        limit)
                .stream()
                .map(Versioned::state)
                .toList();
    }

    private static Bson filter(GrantListing listing) {
        var all = new ArrayList<Bson>();
        if (listing.scope() instanceof Scope.OneTownship(var township)) {
            all.add(Filters.eq(TOWNSHIP, township.code()));
        }
        listing.standing().ifPresent(standing -> all.add(Filters.eq(STANDING, standing.name())));
        return all.isEmpty() ? Filters.empty() : Filters.and(all);
    }
}
