package cn.gov.zs.housing.applicant.subsidy.mongo;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.SealedAggregates;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.housing.applicant.retention.mongo.RetainedAggregates;
import cn.gov.zs.housing.applicant.subsidy.ListId;
import cn.gov.zs.housing.applicant.subsidy.PaymentLine;
import cn.gov.zs.housing.applicant.subsidy.PaymentLines;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.core.annotation.Order;

/** Lines of payment lists in the collection {@code subsidy-lines}, by list and application. */
public final class MongoPaymentLines implements PaymentLines {
    private static final String LIST = "state.list";
    private static final String APPLICATION = "state.applicationId";
    private static final String MONTH = "state.month";
    private static final String AMOUNT = "state.amount";
    private static final String TOWNSHIP = "state.township";
    private static final String KEY = "state.keyId";

    private final Aggregates<PaymentLine> lines;

    /** Opens the collection and makes sure that every list has its index. */
    public MongoPaymentLines(AggregateStore store, FieldCipher cipher) {
        var codec = new LineCodec(cipher);
        this.lines = store.of(LineCodec.COLLECTION, LineDocument.class, codec::document, codec::line);
        store.index(LineCodec.COLLECTION, Indexes.ascending(LIST, APPLICATION));
        store.index(LineCodec.COLLECTION, Indexes.ascending(LIST, TOWNSHIP, APPLICATION));
        store.index(
                LineCodec.COLLECTION,
                Indexes.compoundIndex(
                        Indexes.ascending(LIST), Indexes.descending(AMOUNT), Indexes.ascending(APPLICATION)));
        store.index(LineCodec.COLLECTION, Indexes.ascending(APPLICATION));
        store.index(LineCodec.COLLECTION, Indexes.ascending(KEY));
        store.index(LineCodec.COLLECTION, Indexes.ascending(MONTH, "_id"));
    }

    /** Those whose time is over. */
    public Retained retained() {
        return new RetainedAggregates<>(
                Datum.SUBSIDY_LINE,
                lines,
                RetainedAggregates.sinceMonth(MONTH),
                line -> line.application().text());
    }

    /** The same collection as re-encryption sees it. */
    public SealedCollection sealedCollection() {
        return new SealedAggregates(LineCodec.COLLECTION, lines, KEY);
    }

    @Override
    public PaymentLine keep(PaymentLine line) {
        var id = LineCodec.id(line.list(), line.application());
        return lines.create(id, line) ? line : lines.get(id).state();
    }

    @Override
    public Optional<PaymentLine> find(ListId list, ApplicationId application) {
        return lines.find(LineCodec.id(list, application)).map(Versioned::state);
    }

    @Override
    public List<PaymentLine> list(ListId list, Order order, Page page) {
        return states(lines.list(Filters.eq(LIST, list.text()), sort(order), page.skip(), page.size()));
    }

    @Override
    public Stream<PaymentLine> stream(ListId list, Order order) {
        return lines.stream(Filters.eq(LIST, list.text()), sort(order)).map(Versioned::state);
    }

    private static Bson sort(Order order) {
        return switch (order) {
            case APPLICATION -> Sorts.ascending(APPLICATION);
            case AMOUNT -> Sorts.orderBy(Sorts.descending(AMOUNT), Sorts.ascending(APPLICATION));
            case TOWNSHIP -> Sorts.ascending(TOWNSHIP, APPLICATION);
        };
    }

    @Override
    public long count(ListId list) {
        return lines.count(Filters.eq(LIST, list.text()));
    }

    @Override
    public List<PaymentLine> walk(ListId list, String after, int limit) {
        return states(lines.list(
                Filters.and(Filters.eq(LIST, list.text()), Filters.gt(APPLICATION, after)),
                Sorts.ascending(APPLICATION),
                0,
                limit));
    }

    @Override
    public List<PaymentLine> of(ApplicationId application) {
        return states(lines.list(Filters.eq(APPLICATION, application.text()), Sorts.ascending("_id"), 0, 0));
    }

    @Override
    public PaymentLine record(ListId list, ApplicationId application, PaymentLine.Result result) {
        return lines.change(
                LineCodec.id(list, application),
                line -> line.result() instanceof PaymentLine.Result.Pending
                        ? Change.to(line.with(result), List.of(), line.with(result))
                        : Change.none(line));
    }

    private static List<PaymentLine> states(List<Versioned<PaymentLine>> found) {
        return found.stream().map(Versioned::state).toList();
    }
}
