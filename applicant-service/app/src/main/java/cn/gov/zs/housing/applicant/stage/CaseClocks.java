package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.review.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The clocks of all cases, one for each. Every change is one atomic write. */
public interface CaseClocks {
    /** The clock of this case. */
    Optional<CaseClock> find(ApplicationId application);

    /**
     * Changes a clock, or keeps a first one.
     *
     * @param blank what the step begins with when there is none
     * @param step without side effects; taken again when somebody was faster
     */
    CaseClock update(CaseClock blank, UnaryOperator<CaseClock> step);

    /**
     * Puts a question to a clock.
     *
     * @param decision without side effects; taken again when somebody was faster
     * @return its answer; the clock changed when that is {@link HoldAnswer.Held}
     * @throws cn.gov.zs.platform.eventing.AbsentException if there is no such clock
     */
    HoldAnswer decide(ApplicationId application, Function<CaseClock, HoldAnswer> decision);

    /** A page of those the listing asks for. */
    List<CaseClock> list(DeadlineListing listing, Page page);

    /** The same, all of them, read while the stream is. Whoever takes it closes it. */
    Stream<CaseClock> stream(DeadlineListing listing);

    /** How many the listing asks for. */
    long count(DeadlineListing listing);

    /** Cases of which somebody must be told by this day, the longest late first; at most so many. */
    List<ApplicationId> toTell(LocalDate day, int limit);

    /** Cases in which a clock runs, in ascending order behind {@code after}. */
    List<ApplicationId> running(String after, int limit);

    /** Cases this subject holds by any duty, in ascending order behind {@code after}. */
    List<ApplicationId> heldBy(String subject, Scope scope, String after, int limit);

    /** How many those are. */
    long countHeldBy(String subject, Scope scope);
}
