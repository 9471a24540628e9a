package cn.gov.zs.housing.applicant.admission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** How a household stands to one condition. */
public sealed interface Verdict {
    /** Why nothing is said of a condition. */
    enum Reason {
        /** The fact was not given. */
        NOT_GIVEN,
        /** Asked of a single applicant only. */
        MORE_THAN_ONE_PERSON,
        /** The other floor area was given and is judged. */
        OTHER_MEASURE_JUDGED,
        /** Only the other floor area was given, and the standard has no limit for it. */
        OTHER_MEASURE_GIVEN,
        /** Waived because the floor area is within the limit. */
        WAIVED_BY_FLOOR_AREA
    }

    /**
     * Met.
     *
     * @param figure the household's, two decimals at most; empty for a yes or no
     */
    record Met(Optional<BigDecimal> figure) implements Verdict {}

    /**
     * Failed.
     *
     * @param figure the household's; empty for a yes or no
     * @param gap by how much; empty for a yes or no
     */
    record Failed(Optional<BigDecimal> figure, Optional<Gap> gap) implements Verdict {}

    /** Not asked of this household. */
    record NotApplicable(Reason reason) implements Verdict {}

    /** Cannot be told yet. */
    record CannotTell(Reason reason) implements Verdict {}

    /**
     * What is missing to a limit.
     *
     * @param by 0 when the household stands exactly on a number that is not included, else above 0; rounded up, so that
     *     who changes by it has met the number
     * @param unit of {@code by}
     * @param until the day a ban ends, for a ban
     */
    record Gap(BigDecimal by, Unit unit, Optional<LocalDate> until) {}
}
