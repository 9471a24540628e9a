package cn.gov.zs.housing.housing.tenancy.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import cn.gov.zs.housing.housing.contract.TenancyEndedV1.Ground;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.tenancy.Letting;
import cn.gov.zs.housing.housing.tenancy.SealedTenancies;
import cn.gov.zs.housing.housing.tenancy.Tenancies;
import cn.gov.zs.housing.housing.tenancy.Tenancy;
import cn.gov.zs.housing.housing.tenancy.TenancyId;
import cn.gov.zs.housing.housing.tenancy.TenancyState;
import cn.gov.zs.housing.housing.tenancy.TenantOf;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** The collections {@code tenancies} and {@code lettings}. */
public final class MongoTenancies implements Tenancies, SealedTenancies {
    private static final String LETTINGS = "lettings";
    private static final String STATUS = "state.status";
    private static final String TERM_END = "state.termEnd";
    private static final String UNPAID_FROM = "state.unpaidFrom";
    private static final String SUBJECT = "state.subject";
    private static final String APPLICATION = "state.application";
    private static final String HOME = "state.home";
    private static final String KEY = "state.keyId";
    private static final String REFERENCE = "state.payments.reference";
    private static final String FORGOTTEN = "state.forgotten";
    private static final String ENDED_ON = "state.movedOut.handover.on";
    private static final String DECLINED_ON = "state.declined.on";
    private static final String RENEWAL_ASKED = "state.renewal.askedOn";
    private static final String RENEWAL_REFUSED = "state.renewal.refusedOn";
    private static final String GROUND = "state.departure.ground";
    private static final String ID = "_id";
    private static final int OF_ONE_TENANT = 10;
    private static final List<String> RUNNING = List.of(TenancyState.LET.name(), TenancyState.LEAVING.name());

    private final Aggregates<Tenancy> tenancies;

    public MongoTenancies(Aggregates<Tenancy> tenancies) {
        this.tenancies = tenancies;
    }

    /** The tenancies of this store, with the indexes their lists need. */
    public static Aggregates<Tenancy> in(AggregateStore store, FieldCipher cipher) {
        store.index(Sealed.COLLECTION, ascending(TERM_END, ID));
        store.index(Sealed.COLLECTION, ascending(STATUS, TERM_END, ID));
        store.index(Sealed.COLLECTION, ascending(UNPAID_FROM, TERM_END, ID));
        store.index(Sealed.COLLECTION, ascending(RENEWAL_ASKED, TERM_END, ID));
        store.index(Sealed.COLLECTION, ascending(SUBJECT));
        store.index(Sealed.COLLECTION, ascending(APPLICATION));
        store.index(Sealed.COLLECTION, ascending(HOME, STATUS));
        store.index(Sealed.COLLECTION, ascending(STATUS, GROUND));
        store.index(Sealed.COLLECTION, ascending(REFERENCE));
        store.index(Sealed.COLLECTION, ascending(FORGOTTEN, ENDED_ON, ID));
        store.index(Sealed.COLLECTION, ascending(FORGOTTEN, DECLINED_ON, ID));
        store.index(Sealed.COLLECTION, ascending(KEY, ID));
        var codec = new TenancyCodec(cipher);
        return store.of(Sealed.COLLECTION, TenancyDocument.class, codec::document, codec::tenancy);
    }

    /** The claims on homes of this store; they are read by id alone. */
    public static Aggregates<Letting> lettingsIn(AggregateStore store) {
        return store.of(LETTINGS, LettingDocument.class, LettingDocument::from, LettingDocument::toDomain);
    }

    @Override
    public List<Versioned<Tenancy>> list(Filter filter, LocalDate today, int skip, int limit) {
        return tenancies.list(where(filter, today), ascending(TERM_END, ID), skip, limit);
    }

    @Override
    public long count(Filter filter, LocalDate today) {
        return tenancies.count(where(filter, today));
    }

    @Override
    public Stream<Versioned<Tenancy>> streamInArrears(LocalDate today) {
        return tenancies.stream(
                and(gt(UNPAID_FROM, LocalDate.EPOCH), lt(UNPAID_FROM, today)), ascending(UNPAID_FROM, TERM_END, ID));
    }

    @Override
    public List<Versioned<Tenancy>> listOfTenant(String subject) {
        return tenancies.list(eq(SUBJECT, subject), descending("state.origin.on", ID), 0, OF_ONE_TENANT);
    }

    @Override
    public List<TenancyId> listOfApplication(String application) {
        return tenancies.ids(eq(APPLICATION, application), "", OF_ONE_TENANT).stream()
                .map(TenancyId::new)
                .toList();
    }

    @Override
    public Optional<TenantOf> findTenant(HomeId home) {
        return tenancies.list(and(eq(HOME, home.text()), Filters.in(STATUS, RUNNING)), ascending(ID), 0, 1).stream()
                .map(MongoTenancies::tenantOf)
                .findFirst();
    }

    @Override
    public List<TenantOf> listHomes(String subject) {
        return tenancies
                .list(and(eq(SUBJECT, subject), Filters.in(STATUS, RUNNING)), ascending(ID), 0, OF_ONE_TENANT)
                .stream()
                .map(MongoTenancies::tenantOf)
                .toList();
    }

    @Override
    public Optional<TenancyId> findPaid(String reference) {
        return tenancies.ids(eq(REFERENCE, reference), "", 1).stream()
                .map(TenancyId::new)
                .findFirst();
    }

    @Override
    public List<TenancyId> listToForget(LocalDate endedBefore, String after, int limit) {
        return tenancies
                .ids(
                        and(
                                eq(FORGOTTEN, false),
                                Filters.or(overBefore(ENDED_ON, endedBefore), overBefore(DECLINED_ON, endedBefore))),
                        after,
                        limit)
                .stream()
                .map(TenancyId::new)
                .toList();
    }

    @Override
    public List<Versioned<Tenancy>> listTransferring() {
        return tenancies.list(
                and(eq(STATUS, TenancyState.LEAVING.name()), eq(GROUND, Ground.TRANSFERRED.name())),
                ascending(ID),
                0,
                0);
    }

    @Override
    public long count() {
        return tenancies.count(empty());
    }

    @Override
    public long countNotUnder(KeyId key) {
        return tenancies.count(ne(KEY, key.text()));
    }

    @Override
    public List<String> idsNotUnder(KeyId key, String after, int limit) {
        return tenancies.ids(ne(KEY, key.text()), after, limit);
    }

    @Override
    public void rewrite(String id) {
        tenancies.rewrite(id);
    }

    /** Greater than the earliest day, so that those that are not over are left out by every server. */
    private static Bson overBefore(String field, LocalDate day) {
        return and(gt(field, LocalDate.EPOCH), lt(field, day));
    }

    private static TenantOf tenantOf(Versioned<Tenancy> found) {
        var file = found.state().file();
        return new TenantOf(
                file.id(),
                file.home(),
                file.household().subject(),
                found.state().state());
    }

    private static Bson where(Filter filter, LocalDate today) {
        var all = new ArrayList<Bson>();
        filter.state().ifPresent(state -> all.add(eq(STATUS, state.name())));
        filter.arrears().ifPresent(age -> {
            all.add(gte(UNPAID_FROM, age.earliestDue(today)));
            all.add(lte(UNPAID_FROM, age.latestDue(today)));
        });
        filter.termEndsBy().ifPresent(day -> {
            all.add(Filters.in(STATUS, RUNNING));
            // greater than the earliest day, so that those without a term are left out by every server
            all.add(gt(TERM_END, LocalDate.EPOCH));
            all.add(lte(TERM_END, day));
        });
        if (filter.renewalAsked()) {
            all.add(eq(STATUS, TenancyState.LET.name()));
            all.add(gt(RENEWAL_ASKED, LocalDate.EPOCH));
            all.add(eq(RENEWAL_REFUSED, null));
        }
        return all.isEmpty() ? empty() : and(all);
    }
}
