package cn.gov.zs.housing.applicant.encryption.mongo;

import cn.gov.zs.housing.applicant.encryption.ReEncryption;
import cn.gov.zs.housing.applicant.encryption.ReEncryption.Status;
import cn.gov.zs.housing.applicant.encryption.ReEncryptions;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The latest request as the one document of {@code re-encryptions}. */
public final class MongoReEncryptions implements ReEncryptions {
    private static final String LATEST = "latest";

    private final Aggregates<ReEncryption> requests;

    /** Opens the collection; it is read by id alone. */
    public MongoReEncryptions(AggregateStore store) {
        this.requests =
                store.of("re-encryptions", ReEncryption.class, UnaryOperator.identity(), UnaryOperator.identity());
    }

    @Override
    public Optional<ReEncryption> find() {
        return requests.find(LATEST).map(Versioned::state);
    }

    @Override
    public ReEncryption request(String by, Instant at) {
        var requested = ReEncryption.requested(by, at);
        if (requests.create(LATEST, requested)) {
            return requested;
        }
        return requests.change(
                LATEST,
                latest -> latest.status() == Status.RUNNING
                        ? Change.none(latest)
                        : Change.to(requested, List.of(), requested));
    }

    @Override
    public boolean take(String replica, Instant now, Instant until) {
        return find().isPresent()
                && requests.change(
                        LATEST,
                        latest -> latest.takenBy(replica, now, until)
                                .map(taken -> Change.to(taken, List.of(), true))
                                .orElseGet(() -> Change.none(false)));
    }

    @Override
    public void end(String replica, int unreadable, Instant at) {
        requests.change(
                LATEST,
                latest -> replica.equals(latest.walker())
                        ? Change.to(latest.ended(unreadable, at), List.of(), true)
                        : Change.none(false));
    }
}
