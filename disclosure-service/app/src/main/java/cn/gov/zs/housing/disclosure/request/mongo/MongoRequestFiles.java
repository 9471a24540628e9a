package cn.gov.zs.housing.disclosure.request.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;

import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.RequestFiles;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The same collection as {@link MongoRequests}, read from one end to the other. */
@Component
final class MongoRequestFiles implements RequestFiles {
    private final Aggregates<InformationRequest> requests;

    MongoRequestFiles(AggregateStore store, FieldCipher cipher) {
        var codec = new RequestCodec(cipher);
        requests = store.of(RequestCodec.COLLECTION, RequestDocument.class, codec::document, codec::request);
    }

    @Override
    public Stream<InformationRequest> streamOpenIn(LocalDate first, LocalDate last) {
        return requests.stream(
                        and(lte("state.arrivedOn", last), or(eq("state.over", false), gte("state.endedOn", first))),
                        ascending("state.arrivedOn", "_id"))
                .map(Versioned::state);
    }
}
