package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.township.Township;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The grants this service keeps: one for each application, each change one atomic write with what it announces. */
public interface SubsidyGrants {
    /** Keeps a new grant and announces it; false when there is one, which then stays as it is. */
    boolean open(SubsidyGrant first);

    /** The grant of this application. */
    Optional<SubsidyGrant> find(ApplicationId application);

    /** The grants of these applications, in no order; an application without one has none here. */
    List<SubsidyGrant> of(Collection<ApplicationId> applications);

    /**
     * Changes a grant; a stop is announced in the same write.
     *
     * @param decision asked again on the newer state when somebody else was faster
     * @return its answer, {@link GrantAnswer.Absent} when there is no grant
     */
    GrantAnswer change(ApplicationId application, Function<SubsidyGrant, GrantAnswer> decision);

    /** A page of those the listing asks for, those granted last first. */
    List<SubsidyGrant> list(GrantListing listing, Page page);

    /** The same, all of them, read while the stream is. Whoever takes it closes it. */
    Stream<SubsidyGrant> stream(GrantListing listing);

    /** How many the listing asks for. */
    long count(GrantListing listing);

    /**
     * Grants of a township that have not stopped, in the order of their numbers.
     *
     * @param after only numbers behind this one; empty for the first
     * @param limit how many at most, 1 or more
     */
    List<SubsidyGrant> running(Township township, String after, int limit);

    /**
     * Grants that began by this month, in the order of their numbers.
     *
     * @param after only numbers behind this one; empty for the first
     * @param limit how many at most, 1 or more
     */
    List<SubsidyGrant> begunBy(YearMonth month, String after, int limit);
}
