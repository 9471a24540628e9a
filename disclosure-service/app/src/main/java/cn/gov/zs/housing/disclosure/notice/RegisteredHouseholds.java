package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.notice.RegisteredHousehold.Waiting;
import cn.gov.zs.platform.eventing.Envelope;
import java.util.Optional;

/**
 * The households that passed the city's review, by application.
 *
 * <p>Name and masked number are kept from {@code applicant.city-review-passed} until the result that names the household is
 * confirmed, as it may have to be published again; then they are forgotten here. They leave its notice when that period is over.
 */
public interface RegisteredHouseholds {
    /** Keeps a household; the same event seen again does not bring back what was forgotten. */
    void register(Envelope<?> cause, String applicationId, Waiting household);

    /** The household while it is kept; empty when it has not arrived or was forgotten. */
    Optional<Waiting> find(String applicationId);

    /** Forgets name and number; nothing happens when they are not kept. */
    void forget(String applicationId);
}
