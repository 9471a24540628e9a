package cn.gov.zs.housing.applicant.allotment.mongo;

import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.allotment.DrawnHome;
import cn.gov.zs.housing.applicant.allotment.ResultNotice;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Homes in the collection {@code homes}, result notices in {@code result-notices}; both flat enough to be their own documents. */
public final class MongoAllotments implements Allotments {
    private final Aggregates<DrawnHome> homes;
    private final Aggregates<ResultNotice> notices;

    /** Opens both collections; both are read by id alone. */
    public MongoAllotments(AggregateStore store) {
        this.homes = store.of("homes", DrawnHome.class, UnaryOperator.identity(), UnaryOperator.identity());
        this.notices =
                store.of("result-notices", ResultNotice.class, UnaryOperator.identity(), UnaryOperator.identity());
    }

    @Override
    public void offered(Envelope<?> cause, DrawnHome home) {
        if (!homes.create(cause, home.id(), home)) {
            homes.handle(cause, home.id(), _ -> Change.to(home));
        }
    }

    @Override
    public void resultOnNotice(Envelope<?> cause, ResultNotice notice) {
        if (!notices.create(cause, notice.batchId(), notice)) {
            notices.handle(cause, notice.batchId(), _ -> Change.to(notice));
        }
    }

    @Override
    public Optional<DrawnHome> findHome(String homeId) {
        return homes.find(homeId).map(Versioned::state);
    }

    @Override
    public Optional<ResultNotice> findResultNotice(String batchId) {
        return notices.find(batchId).map(Versioned::state);
    }
}
