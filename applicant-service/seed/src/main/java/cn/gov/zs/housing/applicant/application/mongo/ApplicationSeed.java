package cn.gov.zs.housing.applicant.application.mongo;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;

/**
 * Puts applications in any state into the collection of {@link MongoApplications}, as it would have stored them, and tells
 * nobody: no event, no step on the way.
 */
public final class ApplicationSeed {
    private final Aggregates<Application> aggregates;

    /** Writes to the same collection as a service with this store and these keys. */
    public ApplicationSeed(AggregateStore store, FieldCipher cipher, BlindIndex index) {
        var fields = new PersonalFields(cipher, index);
        var storing = new StoringApplications(fields);
        this.aggregates = store.of(
                "applications",
                ApplicationDocument.class,
                storing::document,
                stored -> StoredApplications.application(fields, stored));
    }

    /** Adds it; false when one of its number is there. */
    public boolean add(Application application) {
        return aggregates.create(application.id().text(), application);
    }
}
