package cn.gov.zs.housing.disclosure.draft.mongo;

import cn.gov.zs.housing.disclosure.draft.Clearance;
import cn.gov.zs.housing.disclosure.draft.Clearances;
import cn.gov.zs.housing.disclosure.draft.mongo.DraftDocument.OfficerDocument;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Clearances in the collection {@code clearances}. */
@Component
final class MongoClearances implements Clearances {
    private final Aggregates<Clearance> clearances;

    MongoClearances(AggregateStore store) {
        clearances =
                store.of("clearances", ClearanceDocument.class, ClearanceDocument::from, ClearanceDocument::toDomain);
    }

    @Override
    public void add(Clearance clearance) {
        clearances.create(clearance.published(), clearance);
    }

    @Override
    public Optional<Clearance> find(String published) {
        return clearances.find(published).map(Versioned::state);
    }

    /** @param by null for what the rule decided */
    record ClearanceDocument(
            String published,
            VerdictDocument verdict,
            @Nullable OfficerDocument by,
            String reason,
            Instant at) {
        static ClearanceDocument from(Clearance it) {
            return new ClearanceDocument(
                    it.published(),
                    VerdictDocument.from(it.verdict()),
                    it.by().map(OfficerDocument::from).orElse(null),
                    it.reason(),
                    it.at());
        }

        Clearance toDomain() {
            return new Clearance(
                    published, verdict.toDomain(), Optional.ofNullable(by).map(OfficerDocument::toDomain), reason, at);
        }
    }
}
