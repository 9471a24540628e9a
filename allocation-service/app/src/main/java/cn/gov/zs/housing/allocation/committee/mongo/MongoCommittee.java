package cn.gov.zs.housing.allocation.committee.mongo;

import cn.gov.zs.housing.allocation.committee.Committee;
import cn.gov.zs.housing.allocation.committee.CommitteeRoll;
import cn.gov.zs.housing.allocation.committee.RollAnswer;
import cn.gov.zs.housing.allocation.committee.RuleAnswer;
import cn.gov.zs.housing.allocation.committee.RuleBook;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.function.Function;

/** The committee in MongoDB: one document with its register, one with its rules. */
public final class MongoCommittee implements Committee {

    private static final String ONE = "committee";

    private final Aggregates<CommitteeRoll> rolls;
    private final Aggregates<RuleBook> books;

    /** @param store this service's database */
    public MongoCommittee(AggregateStore store) {
        rolls = store.of("committeeRoll", RollDocument.class, RollDocument::from, RollDocument::toDomain);
        books = store.of("committeeRules", RulesDocument.class, RulesDocument::from, RulesDocument::toDomain);
    }

    @Override
    public CommitteeRoll roll() {
        return rolls.find(ONE).map(Versioned::state).orElse(CommitteeRoll.EMPTY);
    }

    @Override
    public RollAnswer changeRoll(Function<CommitteeRoll, RollAnswer> decision) {
        if (rolls.find(ONE).isEmpty()) {
            // two replicas may both do so; the second finds it there
            rolls.create(ONE, CommitteeRoll.EMPTY);
        }
        return rolls.change(ONE, roll -> {
            var answer = decision.apply(roll);
            return answer instanceof RollAnswer.Kept kept
                    ? Change.to(kept.roll(), List.of(), answer)
                    : Change.none(answer);
        });
    }

    @Override
    public RuleBook rules() {
        return books.find(ONE).map(Versioned::state).orElse(RuleBook.SHIPPED);
    }

    @Override
    public RuleAnswer changeRules(Function<RuleBook, RuleAnswer> decision) {
        if (books.find(ONE).isEmpty()) {
            books.create(ONE, RuleBook.SHIPPED);
        }
        return books.change(ONE, book -> {
            var answer = decision.apply(book);
            return answer instanceof RuleAnswer.Kept kept
                    ? Change.to(kept.book(), List.of(), answer)
                    : Change.none(answer);
        });
    }
}
