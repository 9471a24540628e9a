package cn.gov.zs.housing.applicant.stage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff who worked here before: whoever may be given a case is known from her own logins, for this service asks
 * nobody else for accounts (decision 0148).
 *
 * @param subject Keycloak subject
 * @param username what she logs in with
 * @param name as staff see it
 * @param township code of the township she works for; null for the city's
 * @param village code of the village she works for; null for everybody else
 * @param duties what she is there for, as her token said when she was last seen
 * @param seenAt when that was
 */
public record Colleague(
        String subject,
        String username,
        String name,
        @Nullable String township,
        @Nullable String village,
        List<Duty> duties,
        Instant seenAt) {

    /** Keeps the duties as they are. */
    public Colleague {
        duties = List.copyOf(duties);
    }

    /** As a case's record names her. */
    public Account account() {
        return new Account(subject, name);
    }

    /** The first of these duties that she has and that reaches this case. */
    public Optional<Duty> dutyAmong(Collection<Duty> wanted, CaseClock of) {
        return duties.stream()
                .filter(wanted::contains)
                .filter(duty -> reaches(duty, of))
                .findFirst();
    }

    /** Whether she may give away what another holds by this duty. */
    public boolean superiorOf(Duty duty, CaseClock of) {
        return dutyAmong(List.of(duty.superior()), of).isPresent();
    }

    private boolean reaches(Duty duty, CaseClock of) {
        return switch (duty) {
            case VILLAGE_CLERK -> village != null && of.villages().contains(village);
            case TOWNSHIP_CLERK, TOWNSHIP_REVIEWER -> of.township().code().equals(township);
            case CITY_REVIEWER, CITY_APPROVER -> true;
        };
    }

    /** Logs follow the case, not the person. */
    @Override
    public String toString() {
        return subject;
    }
}
