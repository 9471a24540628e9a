package cn.gov.zs.housing.applicant.admission.web;

import cn.gov.zs.housing.applicant.admission.Criterion;
import cn.gov.zs.housing.applicant.admission.Limit;
import cn.gov.zs.housing.applicant.admission.StandardVersion;
import cn.gov.zs.housing.applicant.admission.Unit;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a standard as pages and the API show it.
 *
 * @param number its number within the category, from 1
 * @param state where it stands today; null beside a judgement, which may be of an earlier day
 * @param sample whether its numbers were merely seen somewhere
 * @param label what a reader must be told of a sample; null for one of the office's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StandardView(
        ApplicationCategory category,
        int number,
        LocalDate firstDay,
        @Nullable State state,
        String sourceTitle,
        @Nullable String sourceNumber,
        @Nullable LocalDate sourceDate,
        boolean sample,
        @Nullable String label,
        List<LimitView> limits) {
    /** What every answer that rests on a sample says. */
    static final String SAMPLE_LABEL = "示例，非现行标准，以主管部门公布为准";

    /** Where a version stands today. */
    enum State {
        /** 待批准. */
        PROPOSED,
        /** 尚未施行. */
        TO_COME,
        /** 施行中. */
        IN_FORCE,
        /** 已被替代. */
        SUPERSEDED,
        /** 已撤回. */
        WITHDRAWN
    }

    /**
     * One limit.
     *
     * @param upper whether a household must not be above the number
     * @param included whether the number itself meets it; null without a number
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LimitView(
            Criterion criterion,
            boolean upper,
            @Nullable BigDecimal number,
            @Nullable Unit unit,
            @Nullable Boolean included,
            String clause) {
        static LimitView of(Limit limit) {
            return switch (limit) {
                case Limit.Measured(var criterion, var number, var included, var clause) ->
                    new LimitView(
                            criterion,
                            criterion.upper(),
                            number,
                            criterion.unit().orElse(null),
                            included,
                            clause);
                case Limit.Bar(var criterion, var clause) ->
                    new LimitView(criterion, criterion.upper(), null, null, null, clause);
            };
        }
    }

    static StandardView of(StandardVersion version, @Nullable State state) {
        var standard = version.standard();
        return new StandardView(
                standard.category(),
                version.number(),
                standard.firstDay(),
                state,
                standard.source().title(),
                standard.source().number().orElse(null),
                standard.source().date().orElse(null),
                standard.sample(),
                standard.sample() ? SAMPLE_LABEL : null,
                standard.limits().stream().map(LimitView::of).toList());
    }
}
