package cn.gov.zs.housing.applicant.subsidy.mongo;

import cn.gov.zs.housing.applicant.subsidy.RuleAnswer;
import cn.gov.zs.housing.applicant.subsidy.RuleBook;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRules;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.function.Function;

/** The book of rules in the collection {@code subsidy-rules}: one document. */
public final class MongoSubsidyRules implements SubsidyRules {
    private static final String BOOK = "rules";

    private final Aggregates<RuleBook> books;

    /** @param store this service's database */
    public MongoSubsidyRules(AggregateStore store) {
        this.books = store.of("subsidy-rules", RuleBookDocument.class, StoredRuleBook::document, StoredRuleBook::book);
    }

    @Override
    public RuleBook book() {
        return books.find(BOOK).map(Versioned::state).orElseGet(RuleBook::empty);
    }

    @Override
    public RuleAnswer change(Function<RuleBook, RuleAnswer> decision) {
        if (books.find(BOOK).isEmpty()) {
            // two replicas may both do so; the second finds it there
            books.create(BOOK, RuleBook.empty());
        }
        return books.change(BOOK, book -> {
            var answer = decision.apply(book);
            return answer instanceof RuleAnswer.Kept kept && !kept.book().equals(book)
                    ? Change.to(kept.book(), List.of(), answer)
                    : Change.none(answer);
        });
    }
}
