package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * The admission standard (准入标准) of one category: what a household must meet from a day on. Every limit is optional;
 * what is not among them is not asked.
 *
 * @param category whom it judges
 * @param firstDay the day it takes force, a day in Shanghai
 * @param source the document it stands in
 * @param sample whether it is shown as 示例，非现行标准，以主管部门公布为准: its numbers were once seen somewhere, and nobody
 *     confirmed that they hold
 * @param limits at least one, at most one per criterion, in the order of {@link Criterion}
 */
public record AdmissionStandard(
        ApplicationCategory category, LocalDate firstDay, SourceDocument source, boolean sample, List<Limit> limits) {
    /** Public rental housing in today's sense is younger; an earlier day is mistyped. */
    public static final LocalDate EARLIEST = LocalDate.of(1998, 1, 1);

    /** @throws IllegalArgumentException if a rule above is broken, or a standard that is no sample lacks number or date */
    public AdmissionStandard {
        limits = limits.stream().sorted(Comparator.comparing(Limit::criterion)).toList();
        var criteria = EnumSet.noneOf(Criterion.class);
        if (limits.isEmpty() || !limits.stream().allMatch(limit -> criteria.add(limit.criterion()))) {
            throw new IllegalArgumentException("a standard has one limit per criterion, and at least one");
        }
        if (firstDay.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("a standard cannot have taken force on " + firstDay);
        }
        if (!sample && (source.number().isEmpty() || source.date().isEmpty())) {
            throw new IllegalArgumentException("a standard that is no sample names its document's number and date");
        }
    }

    /** The limit for this criterion. */
    public Optional<Limit> find(Criterion criterion) {
        return limits.stream().filter(limit -> limit.criterion() == criterion).findFirst();
    }
}
