package cn.gov.zs.housing.allocation.waitlist.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.ledger.Balance;
import cn.gov.zs.housing.allocation.waitlist.ledger.LedgerPage;
import cn.gov.zs.housing.allocation.waitlist.ledger.PositionLedger;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** The position ledger in MongoDB: a document a page, its id the category and the page's number. */
public final class MongoPositionLedger implements PositionLedger {
    private static final String PAGES = "waitlist-ledger";
    private static final String BALANCES = "waitlist-balances";
    private static final String NUMBER = "state.number";

    private final Aggregates<LedgerPage> pages;
    private final Aggregates<Balance> balances;

    /** @param store this service's database */
    public MongoPositionLedger(AggregateStore store) {
        pages = store.of(PAGES, LedgerDocument.class, LedgerDocument::from, LedgerDocument::toDomain);
        balances = store.of(BALANCES, BalanceDocument.class, BalanceDocument::from, BalanceDocument::toDomain);
        store.index(PAGES, Indexes.ascending("state.category", NUMBER));
        store.index(PAGES, Indexes.ascending("state.lines.entry", NUMBER));
        store.index(BALANCES, Indexes.ascending("state.category", "state.month"));
    }

    @Override
    public Optional<LedgerPage> last(Category category) {
        return pages.list(of(category), descending(NUMBER), 0, 1).stream()
                .map(Versioned::state)
                .findFirst();
    }

    @Override
    public boolean append(LedgerPage page) {
        return pages.create(page.category().name() + "-" + page.number(), page);
    }

    @Override
    public Stream<LedgerPage> pages(Category category, long after) {
        return pages.stream(and(of(category), gt(NUMBER, after)), ascending(NUMBER))
                .map(Versioned::state);
    }

    @Override
    public List<LedgerPage> naming(Category category, String entry) {
        return pages.list(and(of(category), eq("state.lines.entry", entry)), ascending(NUMBER), 0, 0).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public Optional<Balance> balance(Category category, YearMonth month) {
        return balances
                .list(and(of(category), lte("state.month", month.toString())), descending("state.month"), 0, 1)
                .stream()
                .map(Versioned::state)
                .findFirst();
    }

    @Override
    public void keep(Balance balance) {
        balances.create(balance.category().name() + "-" + balance.month(), balance);
    }

    private static Bson of(Category category) {
        return eq("state.category", category.name());
    }
}
