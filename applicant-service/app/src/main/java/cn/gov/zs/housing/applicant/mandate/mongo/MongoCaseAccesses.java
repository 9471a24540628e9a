package cn.gov.zs.housing.applicant.mandate.mongo;

import static com.mongodb.client.model.Filters.eq;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.SealedAggregates;
import cn.gov.zs.housing.applicant.mandate.CaseAccess;
import cn.gov.zs.housing.applicant.mandate.CaseAccesses;
import cn.gov.zs.housing.applicant.retention.CasePart;
import cn.gov.zs.housing.applicant.retention.mongo.CaseAggregates;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Access to cases in the collection {@code case-accesses}, by the application's number. */
public final class MongoCaseAccesses implements CaseAccesses {
    private static final String HOLDERS = "state.holders";
    private static final String KEY = "state.keyId";

    private final Aggregates<CaseAccess> accesses;

    /** Opens the collection and makes sure that the list of holders has its index. */
    public MongoCaseAccesses(AggregateStore store, FieldCipher cipher) {
        var codec = new AccessCodec(cipher);
        this.accesses = store.of(AccessCodec.COLLECTION, AccessDocument.class, codec::document, codec::access);
        store.index(AccessCodec.COLLECTION, Indexes.ascending(HOLDERS));
        store.index(AccessCodec.COLLECTION, Indexes.ascending(KEY));
    }

    /** What goes with its case. */
    public CasePart casePart() {
        return CaseAggregates.byId(accesses);
    }

    /** The same collection as re-encryption sees it. */
    public SealedCollection sealedCollection() {
        return new SealedAggregates(AccessCodec.COLLECTION, accesses, KEY);
    }

    @Override
    public Optional<CaseAccess> find(ApplicationId application) {
        return accesses.find(application.text()).map(Versioned::state);
    }

    @Override
    public <R> R change(ApplicationId application, Function<CaseAccess, Step<R>> step) {
        if (accesses.find(application.text()).isEmpty()) {
            // of two at once one creates it, and both then change what is there
            accesses.create(application.text(), CaseAccess.none(application));
        }
        return accesses.change(application.text(), access -> {
            var taken = step.apply(access);
            return taken.next().equals(access)
                    ? Change.none(taken.answer())
                    : Change.to(taken.next(), List.of(), taken.answer());
        });
    }

    @Override
    public List<ApplicationId> listHeldBy(String subject, int limit) {
        return accesses.list(eq(HOLDERS, subject), Sorts.ascending("_id"), 0, limit).stream()
                .map(kept -> kept.state().application())
                .toList();
    }
}
