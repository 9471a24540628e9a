package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.tenancy.Tenancies;
import cn.gov.zs.housing.housing.tenancy.TenancyState;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the workbench says of the tenancies; asked by its fragment. */
@Component("tenancySummary")
public class TenancySummary {
    private final Tenancies tenancies;
    private final Clock clock;

    TenancySummary(Tenancies tenancies, Clock clock) {
        this.tenancies = tenancies;
        this.clock = clock;
    }

    /** For which a contract is to be drafted. */
    public long toBeSigned() {
        return count(Tenancies.Filter.of(TenancyState.TO_BE_SIGNED));
    }

    /** Whose contract waits for a signature or for the household to move in. */
    public long contracted() {
        return count(Tenancies.Filter.of(TenancyState.CONTRACTED));
    }

    /** Whose household asked to stay and has no answer yet. */
    public long renewalsAsked() {
        return count(Tenancies.Filter.RENEWAL_ASKED);
    }

    private long count(Tenancies.Filter filter) {
        return tenancies.count(filter, LocalDate.now(clock));
    }
}
