package cn.gov.zs.housing.applicant.exchange;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The cross-checks this service keeps: one for each application and later occasion, each change one atomic write. */
public interface CrossChecks {
    /** Keeps a new check; false when the application has one, which then stays as it is. */
    boolean open(CrossCheck first);

    /** The check of this application at the city's review. */
    default Optional<CrossCheck> find(ApplicationId application) {
        return find(application.text());
    }

    /** The check with this id. */
    Optional<CrossCheck> find(String id);

    /** Takes replies in; asked again on the newer state when somebody else was faster. */
    default CrossCheck update(ApplicationId application, UnaryOperator<CrossCheck> step) {
        return update(application.text(), step);
    }

    /** Takes replies in; asked again on the newer state when somebody else was faster. */
    CrossCheck update(String id, UnaryOperator<CrossCheck> step);

    /**
     * Puts a person's decision to a check.
     *
     * @param decision asked again on the newer state when somebody else was faster
     */
    default CheckAnswer decide(ApplicationId application, Function<CrossCheck, CheckAnswer> decision) {
        return decide(application.text(), decision);
    }

    /**
     * Puts a person's decision to a check.
     *
     * @param decision asked again on the newer state when somebody else was faster
     */
    CheckAnswer decide(String id, Function<CrossCheck, CheckAnswer> decision);

    /** A page of the checks with contradictions nobody decided, the oldest first. */
    List<CrossCheck> undecided(Page page);

    /** The same, all of them, read while the stream is. Whoever takes it closes it. */
    Stream<CrossCheck> streamUndecided();

    /** How many checks have contradictions nobody decided. */
    long countUndecided();
}
