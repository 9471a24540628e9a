package cn.gov.zs.housing.applicant.application.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import cn.gov.zs.housing.applicant.application.Announcement;
import cn.gov.zs.housing.applicant.application.AppealAnswer;
import cn.gov.zs.housing.applicant.application.Appealed;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.HouseholdAnswer;
import cn.gov.zs.housing.applicant.application.Listing;
import cn.gov.zs.housing.applicant.application.Listing.Whose;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.Refused;
import cn.gov.zs.housing.applicant.application.ReviewAnswer;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.SealedAggregates;
import cn.gov.zs.housing.applicant.review.Scope;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** The applications in the collection {@code applications}. */
public final class MongoApplications implements Applications {
    private static final String COLLECTION = "applications";
    private static final String OWNER = "state.ownerSubject";
    private static final String TOWNSHIP = "state.township";
    private static final String VILLAGES = "state.villages";
    private static final String STATE = "state.state";
    private static final String SUBMITTED_AT = "state.submittedAt";
    private static final String ID = "state.id";
    private static final String PERSONS = "state.persons";
    private static final String KEY = "state.keyId";

    /** Newest first; the number keeps two of the same instant apart, so that no page repeats a row. */
    private static final Bson NEWEST_FIRST = Sorts.descending(SUBMITTED_AT, ID);

    private final Aggregates<Application> aggregates;
    private final PersonalFields fields;
    private final StoringApplications storing;

    /** Opens the collection and makes sure that every list has its index. */
    public MongoApplications(AggregateStore store, FieldCipher cipher, BlindIndex index) {
        this.fields = new PersonalFields(cipher, index);
        this.storing = new StoringApplications(fields);
        this.aggregates = store.of(
                COLLECTION,
                ApplicationDocument.class,
                storing::document,
                stored -> StoredApplications.application(fields, stored));
        var newestFirst = Indexes.descending(SUBMITTED_AT, ID);
        store.index(COLLECTION, newestFirst);
        store.index(COLLECTION, Indexes.compoundIndex(Indexes.ascending(OWNER), newestFirst));
        store.index(COLLECTION, Indexes.compoundIndex(Indexes.ascending(TOWNSHIP), newestFirst));
        store.index(COLLECTION, Indexes.compoundIndex(Indexes.ascending(VILLAGES), newestFirst));
        store.index(COLLECTION, Indexes.compoundIndex(Indexes.ascending(VILLAGES, STATE), newestFirst));
        store.index(COLLECTION, Indexes.compoundIndex(Indexes.ascending(STATE), newestFirst));
        store.index(COLLECTION, Indexes.compoundIndex(Indexes.ascending(TOWNSHIP, STATE), newestFirst));
        store.index(COLLECTION, Indexes.ascending(TOWNSHIP, STATE, "_id"));
        store.index(COLLECTION, Indexes.ascending(PERSONS));
        store.index(COLLECTION, Indexes.ascending(KEY));
    }

    /** The same collection as re-encryption sees it. */
    public SealedCollection sealedCollection() {
        return new SealedAggregates(COLLECTION, aggregates, KEY);
    }

    @Override
    public boolean submit(Submitted application) {
        return aggregates.create(application.id().text(), application, events(application));
    }

    @Override
    public Optional<Versioned<Application>> find(ApplicationId id) {
        return aggregates.find(id.text());
    }

    @Override
    public ReviewAnswer review(ApplicationId id, long version, Function<Application, ReviewAnswer> review) {
        return aggregates.change(id.text(), version, application -> change(review.apply(application)));
    }

    private static Change<Application, ReviewAnswer> change(ReviewAnswer answer) {
        return switch (answer) {
            case ReviewAnswer.Passed(Application now) -> Change.to(now, Announcement.of(now), answer);
            case ReviewAnswer.NotPassed(Refused now) -> Change.to(now, Announcement.of(now), answer);
            case ReviewAnswer.Barred barred -> Change.none(barred);
        };
    }

    @Override
    public HouseholdAnswer act(ApplicationId id, long version, Function<Application, HouseholdAnswer> act) {
        return aggregates.change(id.text(), version, application -> change(act.apply(application)));
    }

    private static Change<Application, HouseholdAnswer> change(HouseholdAnswer answer) {
        return switch (answer) {
            case HouseholdAnswer.Moved(Application now) -> Change.to(now, Announcement.of(now), answer);
            case HouseholdAnswer.Barred barred -> Change.none(barred);
        };
    }

    @Override
    public Application move(ApplicationId id, UnaryOperator<Application> step) {
        return aggregates.change(id.text(), application -> {
            var next = step.apply(application);
            return next.equals(application)
                    ? Change.<Application, Application>none(next)
                    : Change.<Application, Application>to(next, Announcement.of(next), next);
        });
    }

    @Override
    public AppealAnswer appeal(ApplicationId id, long version, Function<Application, AppealAnswer> step) {
        return aggregates.change(id.text(), version, application -> change(step.apply(application)));
    }

    private static Change<Application, AppealAnswer> change(AppealAnswer answer) {
        return switch (answer) {
            case AppealAnswer.Lodged(Appealed now) -> Change.to(now, Announcement.of(now), answer);
            case AppealAnswer.Decided(Application now) -> Change.to(now, Announcement.of(now), answer);
            case AppealAnswer.Barred barred -> Change.none(barred);
        };
    }

    @Override
    public void advance(Envelope<?> cause, ApplicationId id, UnaryOperator<Application> step) {
        aggregates.handle(cause, id.text(), application -> {
            var next = step.apply(application);
            return next.equals(application)
                    ? Change.<Application, Done>none(Done.DONE)
                    : Change.<Application, Done>to(next, Announcement.of(next), Done.DONE);
        });
    }

    @Override
    public boolean claim(ApplicationId id, String ownerSubject) {
        return aggregates.change(id.text(), application -> {
            var document = storing.document(application);
            if (document.ownerSubject() != null || document.hasStepBy(ownerSubject)) {
                return Change.none(false);
            }
            var linked = StoredApplications.application(fields, document.ownedBy(ownerSubject));
            return Change.to(linked, List.of(Announcement.linked(linked)), true);
        });
    }

    @Override
    public List<Application> sharingPersons(Application application, int limit) {
        var persons = storing.document(application).persons();
        return aggregates
                .list(and(in(PERSONS, persons), ne("_id", application.id().text())), NEWEST_FIRST, 0, limit)
                .stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public List<Application> withPersonsOf(Collection<? extends Application> several, int limit) {
        var persons = several.stream()
                .flatMap(application -> storing.document(application).persons().stream())
                .distinct()
                .toList();
        return aggregates.list(in(PERSONS, persons), NEWEST_FIRST, 0, limit).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public List<Versioned<Application>> list(Listing listing, Page page) {
        return aggregates.list(filter(listing), NEWEST_FIRST, page.skip(), page.size());
    }

    @Override
    public Stream<Versioned<Application>> stream(Listing listing) {
        return aggregates.stream(filter(listing), NEWEST_FIRST);
    }

    @Override
    public long count(Listing listing) {
        return aggregates.count(filter(listing));
    }

    @Override
    public List<ApplicationId> inState(Township township, ApplicationState state, String after, int limit) {
        var waiting = and(eq(TOWNSHIP, township.code()), eq(STATE, state.name()));
        return aggregates.ids(waiting, after, limit).stream()
                .map(ApplicationId::new)
                .toList();
    }

    @Override
    public boolean remove(ApplicationId id, long version) {
        return aggregates.remove(id.text(), version);
    }

    private static Outgoing[] events(Application application) {
        return Announcement.of(application).toArray(Outgoing[]::new);
    }

    private static Bson filter(Listing listing) {
        var whose = switch (listing.whose()) {
            case Whose.OwnedBy(String subject) -> eq(OWNER, subject);
            case Whose.OwnedOrHeld(String subject, var held) ->
                or(
                        eq(OWNER, subject),
                        in("_id", held.stream().map(ApplicationId::text).toList()));
            case Whose.InScope(Scope.OneVillage(var village)) -> eq(VILLAGES, village.code());
            case Whose.InScope(Scope.OneTownship(var township)) -> eq(TOWNSHIP, township.code());
            case Whose.InScope(Scope.WholeCity()) -> Filters.empty();
        };
        return listing.state().map(state -> and(whose, eq(STATE, state.name()))).orElse(whose);
    }
}
