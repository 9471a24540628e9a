package cn.gov.zs.housing.housing.tenancy.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.tenancy.Act;
import cn.gov.zs.housing.housing.tenancy.PaymentImport;
import cn.gov.zs.housing.housing.tenancy.PaymentImports;
import cn.gov.zs.housing.housing.tenancy.PaymentLine;
import cn.gov.zs.housing.housing.tenancy.TenancyId;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The collection {@code payment-imports}. */
public final class MongoPaymentImports implements PaymentImports.OpenImports {
    private static final String COLLECTION = "payment-imports";
    private static final String RECORDED = "state.recorded";

    private final Aggregates<PaymentImport> imports;

    public MongoPaymentImports(Aggregates<PaymentImport> imports) {
        this.imports = imports;
    }

    /** The imports of this store, with the index the keeper needs. */
    public static Aggregates<PaymentImport> in(AggregateStore store) {
        store.index(COLLECTION, ascending(RECORDED, "_id"));
        return store.of(COLLECTION, Document.class, Document::from, Document::toDomain);
    }

    @Override
    public List<String> list(int limit) {
        return imports.ids(eq(RECORDED, false), "", limit);
    }

    /** An import as it is stored. */
    record Document(String id, String by, Instant at, List<Line> lines, boolean recorded) {
        /** A row. */
        record Line(String tenancy, String reference, BigDecimal amount, LocalDate paidOn) {}

        static Document from(PaymentImport whole) {
            return new Document(
                    whole.id(),
                    whole.act().by(),
                    whole.act().at(),
                    whole.lines().stream()
                            .map(line -> new Line(
                                    line.tenancy().text(),
                                    line.reference(),
                                    line.amount().amount(),
                                    line.paidOn()))
                            .toList(),
                    whole.recorded());
        }

        PaymentImport toDomain() {
            return new PaymentImport(
                    id,
                    new Act(by, at),
                    lines.stream()
                            .map(line -> new PaymentLine(
                                    new TenancyId(line.tenancy()),
                                    line.reference(),
                                    new Yuan(line.amount()),
                                    line.paidOn()))
                            .toList(),
                    recorded);
        }
    }
}
