package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.notice.RegisteredHousehold.Waiting;
import cn.gov.zs.platform.eventing.Envelope;
import java.util.Optional;

/**
 * The households that passed the city's review, by application.
 *
 * <p>Name and masked number are kept from {@code applicant.city-review-passed} until the notice of the result that names
 * the household is published; then they are forgotten here, and leave that notice when its own period is over.
 */
public interface RegisteredHouseholds {
    /** Keeps a household; the same event seen again does not bring back what was forgotten. */
    void register(Envelope<?> cause, String applicationId, Waiting household);

    /** The household while it is kept; empty when it has not arrived or was forgotten. */
    Optional<Waiting> find(String applicationId);

    /** Forgets name and number; nothing happens when they are not kept. */
    void forget(String applicationId);
}
