package cn.gov.zs.housing.applicant.admission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of a standard as an officer typed it, or as it came with the system: {@link StandardCheck} is its door. */
public record StandardDraft(
        @Nullable String category,
        @Nullable LocalDate firstDay,
        @Nullable String sourceTitle,
        @Nullable String sourceNumber,
        @Nullable LocalDate sourceDate,
        boolean sample,
        List<LimitDraft> limits) {
    /** Keeps its own copy of the list. */
    public StandardDraft {
        limits = List.copyOf(limits);
    }

    /**
     * One limit as typed.
     *
     * @param field where it stands in the form, such as {@code limits[3]}
     * @param included whether the number itself meets the limit
     */
    public record LimitDraft(
            String field,
            Criterion criterion,
            @Nullable BigDecimal number,
            boolean included,
            @Nullable String clause) {}
}
