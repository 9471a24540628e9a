package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions asked of all tenancies at once; on the other side stands the database. */
public interface Tenancies {

    /**
     * What a list is narrowed to.
     *
     * @param state only these
     * @param arrears only tenancies whose oldest unpaid rent is of this age
     * @param termEndsBy only running tenancies whose last term ends on this day or before
     * @param renewalAsked only those that asked to stay and have no answer yet
     */
    record Filter(
            Optional<TenancyState> state,
            Optional<ArrearsAge> arrears,
            Optional<LocalDate> termEndsBy,
            boolean renewalAsked) {

        /** Those that asked to stay and have no answer yet. */
        public static final Filter RENEWAL_ASKED =
                new Filter(Optional.empty(), Optional.empty(), Optional.empty(), true);

        /** Those of one state. */
        public static Filter of(TenancyState state) {
            return new Filter(Optional.of(state), Optional.empty(), Optional.empty(), false);
        }
    }

    /**
     * Tenancies, those whose term ends first in front.
     *
     * @param today for the age of arrears
     * @param skip how many to pass over, from 0
     * @param limit how many at most, from 1
     */
    List<Versioned<Tenancy>> list(Filter filter, LocalDate today, int skip, int limit);

    /** How many {@link #list} would give without a limit. */
    long count(Filter filter, LocalDate today);

    /** Tenancies whose oldest unpaid rent was due before this day, read while the stream is; whoever takes it closes it. */
    Stream<Versioned<Tenancy>> streamInArrears(LocalDate today);

    /** Tenancies of this account, the latest first; at most ten. */
    List<Versioned<Tenancy>> listOfTenant(String subject);

    /** Ids of the tenancies that came of this application. */
    List<TenancyId> listOfApplication(String application);

    /** Who lives in this home now, or is to leave it. */
    Optional<TenantOf> findTenant(HomeId home);

    /** The homes this account lives in now, or is to leave; two at most, during a transfer. */
    List<TenantOf> listHomes(String subject);

    /** The tenancy that a payment with this reference is recorded for. */
    Optional<TenancyId> findPaid(String reference);

    /**
     * Tenancies that are over and still name their tenant.
     *
     * @param endedBefore whose keys came back, or whose home was declined, before this day
     * @param after their ids come behind this one; empty for the first
     * @param limit how many at most
     */
    List<TenancyId> listToForget(LocalDate endedBefore, String after, int limit);

    /** Tenancies that are being transferred: what they are transferred to may be missing after a crash. */
    List<Versioned<Tenancy>> listTransferring();
}
