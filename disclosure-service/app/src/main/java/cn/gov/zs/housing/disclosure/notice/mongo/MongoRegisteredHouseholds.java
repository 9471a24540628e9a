package cn.gov.zs.housing.disclosure.notice.mongo;

import cn.gov.zs.housing.disclosure.notice.MaskedId;
import cn.gov.zs.housing.disclosure.notice.RegisteredHousehold;
import cn.gov.zs.housing.disclosure.notice.RegisteredHousehold.Forgotten;
import cn.gov.zs.housing.disclosure.notice.RegisteredHousehold.Waiting;
import cn.gov.zs.housing.disclosure.notice.RegisteredHouseholds;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Households in the collection {@code registered-households}; a forgotten one leaves its application's id and nothing else. */
@Component
final class MongoRegisteredHouseholds implements RegisteredHouseholds {
    private final Aggregates<RegisteredHousehold> households;

    MongoRegisteredHouseholds(AggregateStore store) {
        households = store.of(
                "registered-households", HouseholdDocument.class, HouseholdDocument::from, HouseholdDocument::toDomain);
    }

    @Override
    public void register(Envelope<?> cause, String applicationId, Waiting household) {
        if (!households.create(cause, applicationId, household)) {
            // A later review of the same application counts again; the event that made it does not.
            households.handle(cause, applicationId, _ -> Change.to(household));
        }
    }

    @Override
    public Optional<Waiting> find(String applicationId) {
        return households
                .find(applicationId)
                .map(Versioned::state)
                .filter(Waiting.class::isInstance)
                .map(Waiting.class::cast);
    }

    @Override
    public void forget(String applicationId) {
        if (find(applicationId).isPresent()) {
            households.<Done>change(applicationId, _ -> Change.to(new Forgotten()));
        }
    }

    /** Both components are null once the household is forgotten. */
    record HouseholdDocument(
            @Nullable String applicantName, @Nullable String idNumber) {
        static HouseholdDocument from(RegisteredHousehold household) {
            return switch (household) {
                case Waiting(var name, var id) -> new HouseholdDocument(name, id.text());
                case Forgotten() -> new HouseholdDocument(null, null);
            };
        }

        RegisteredHousehold toDomain() {
            return applicantName == null || idNumber == null
                    ? new Forgotten()
                    : new Waiting(applicantName, new MaskedId(idNumber));
        }
    }
}
