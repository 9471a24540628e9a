package cn.gov.zs.housing.applicant.change;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The changes this service keeps; every step of one is one atomic write. */
public interface ReportedChanges {
    /** Keeps a new one; false when its number is taken. */
    boolean report(ReportedChange.Reported first);

    /** The change with this number. */
    Optional<Versioned<ReportedChange>> find(ChangeId id);

    /** All changes of a case, the latest first. */
    List<Versioned<ReportedChange>> of(ApplicationId application);

    /**
     * Puts a person's step to a change.
     *
     * @param version the version she read
     * @return its answer; the change moved on when that is {@link ChangeAnswer.Moved}
     * @throws cn.gov.zs.platform.eventing.StaleVersionException if it changed since
     */
    ChangeAnswer take(ChangeId id, long version, Function<ReportedChange, ChangeAnswer> step);

    /** Moves a change on; asked again on the newer state when somebody else was faster. */
    ReportedChange move(ChangeId id, UnaryOperator<ReportedChange> step);

    /** A page of those in this state, of one township or, when empty, of all; the oldest first. */
    List<Versioned<ReportedChange>> list(Optional<Township> township, ChangeState state, Page page);

    /** The same, all of them, read while the stream is. Whoever takes it closes it. */
    Stream<Versioned<ReportedChange>> stream(Optional<Township> township, ChangeState state);

    /** How many there are. */
    long count(Optional<Township> township, ChangeState state);

    /** The numbers of some that are decided and perhaps not carried out. */
    List<ChangeId> unsettled(int limit);
}
