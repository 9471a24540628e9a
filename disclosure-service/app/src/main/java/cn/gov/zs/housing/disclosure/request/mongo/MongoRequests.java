package cn.gov.zs.housing.disclosure.request.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import cn.gov.zs.housing.disclosure.encryption.SealedDocuments;
import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.housing.disclosure.request.Requests;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Requests in the collection {@code information-requests}, by their numbers. */
@Component
final class MongoRequests implements Requests, SealedDocuments {
    private static final String ID = "_id";
    private static final String OVER = "state.over";
    private static final String ARRIVED_ON = "state.arrivedOn";
    private static final String UNANSWERED_UNTIL = "state.unansweredUntil";
    private static final String PERSON = "state.person";
    private static final String ARRIVED_AT = "state.arrivedAt";
    private static final String UNLETTERED = "state.unlettered";
    private static final String REMINDING_AT = "state.remindingAt";
    private static final String ENDED_ON = "state.endedOn";
    private static final String FORGOTTEN = "state.forgotten";
    private static final String KEY = "state.keyId";

    private final Aggregates<InformationRequest> requests;

    MongoRequests(AggregateStore store, FieldCipher cipher) {
        var codec = new RequestCodec(cipher);
        requests = store.of(RequestCodec.COLLECTION, RequestDocument.class, codec::document, codec::request);
        store.index(RequestCodec.COLLECTION, ascending(OVER, ARRIVED_ON, ID));
        store.index(RequestCodec.COLLECTION, ascending(UNANSWERED_UNTIL, ID));
        store.index(RequestCodec.COLLECTION, ascending(KEY, ID));
        store.index(RequestCodec.COLLECTION, ascending(UNLETTERED, ID));
        store.index(RequestCodec.COLLECTION, ascending(PERSON, ARRIVED_ON));
        store.index(RequestCodec.COLLECTION, ascending(REMINDING_AT, ID));
        store.index(RequestCodec.COLLECTION, ascending(FORGOTTEN, OVER, ENDED_ON, ID));
    }

    @Override
    public boolean add(InformationRequest request) {
        return requests.create(request.head().number().text(), request);
    }

    @Override
    public Optional<Versioned<InformationRequest>> find(RequestNumber number) {
        return requests.find(number.text());
    }

    @Override
    public <R> R change(
            RequestNumber number, long version, Function<InformationRequest, Change<InformationRequest, R>> decision) {
        return requests.change(number.text(), version, decision);
    }

    @Override
    public <R> R change(RequestNumber number, Function<InformationRequest, Change<InformationRequest, R>> decision) {
        return requests.change(number.text(), decision);
    }

    @Override
    public List<Versioned<InformationRequest>> listOpen(Optional<Cursor> after, int limit) {
        Bson open = eq(OVER, false);
        var wanted = after.map(place -> and(
                        open,
                        or(
                                gt(ARRIVED_ON, place.arrivedOn()),
                                and(eq(ARRIVED_ON, place.arrivedOn()), gt(ID, place.number())))))
                .orElse(open);
        return requests.list(wanted, ascending(ARRIVED_ON, ID), 0, limit);
    }

    @Override
    public List<Versioned<InformationRequest>> listOver(Optional<Cursor> after, int limit) {
        Bson over = eq(OVER, true);
        var wanted = after.map(place -> and(
                        over,
                        or(
                                lt(ARRIVED_ON, place.arrivedOn()),
                                and(eq(ARRIVED_ON, place.arrivedOn()), lt(ID, place.number())))))
                .orElse(over);
        return requests.list(wanted, descending(ARRIVED_ON, ID), 0, limit);
    }

    @Override
    public List<RequestNumber> listUnanswered(LocalDate day, int limit) {
        // greater than the earliest day, so that those without one are left out by every server
        return requests.ids(and(gt(UNANSWERED_UNTIL, LocalDate.EPOCH), lt(UNANSWERED_UNTIL, day)), "", limit).stream()
                .map(RequestNumber::new)
                .toList();
    }

    @Override
    public long countBefore(InformationRequest.Head head, LocalDate from) {
        return requests.count(and(
                eq(PERSON, head.person()),
                gte(ARRIVED_ON, from),
                or(
                        lt(ARRIVED_AT, head.arrivedAt()),
                        and(
                                eq(ARRIVED_AT, head.arrivedAt()),
                                lt(ID, head.number().text())))));
    }

    @Override
    public List<Versioned<InformationRequest>> listOpenOf(String person, int limit) {
        return requests.list(and(eq(PERSON, person), eq(OVER, false)), ascending(ID), 0, limit);
    }

    @Override
    public List<RequestNumber> listUnlettered(int limit) {
        return requests.ids(eq(UNLETTERED, true), "", limit).stream()
                .map(RequestNumber::new)
                .toList();
    }

    @Override
    public List<RequestNumber> listReminding(Instant now, int limit) {
        return requests
                .list(
                        and(gt(REMINDING_AT, Instant.EPOCH), lte(REMINDING_AT, now)),
                        ascending(REMINDING_AT, ID),
                        0,
                        limit)
                .stream()
                .map(found -> found.state().head().number())
                .toList();
    }

    @Override
    public List<RequestNumber> listForgettable(LocalDate endedBefore, String after, int limit) {
        return requests.ids(and(eq(OVER, true), lt(ENDED_ON, endedBefore), ne(FORGOTTEN, true)), after, limit).stream()
                .map(RequestNumber::new)
                .toList();
    }

    @Override
    public long countForgotten() {
        return requests.count(eq(FORGOTTEN, true));
    }

    @Override
    public long countOpen() {
        return requests.count(eq(OVER, false));
    }

    @Override
    public long count() {
        return requests.count(Filters.empty());
    }

    @Override
    public List<String> idsNotUnder(KeyId key, String after, int limit) {
        return requests.ids(ne(KEY, key.text()), after, limit);
    }

    @Override
    public long countNotUnder(KeyId key) {
        return requests.count(ne(KEY, key.text()));
    }

    @Override
    public void rewrite(String id) {
        requests.rewrite(id);
    }
}
