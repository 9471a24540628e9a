package cn.gov.zs.housing.applicant.admission.mongo;

import cn.gov.zs.housing.applicant.admission.Criterion;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A category's book of standards as it is stored. */
record BookDocument(ApplicationCategory category, List<VersionDocument> versions) {

    /** In which state a version is. */
    enum State {
        SHIPPED,
        PROPOSED,
        APPROVED,
        WITHDRAWN
    }

    /** A version; what its state does not have is null. */
    record VersionDocument(
            State state,
            int number,
            LocalDate firstDay,
            String sourceTitle,
            @Nullable String sourceNumber,
            @Nullable LocalDate sourceDate,
            boolean sample,
            List<LimitDocument> limits,
            @Nullable Instant shippedAt,
            @Nullable DeedDocument entered,
            @Nullable DeedDocument approved,
            @Nullable DeedDocument withdrawn) {}

    /** A limit; without a number it is a bar. */
    record LimitDocument(Criterion criterion, @Nullable BigDecimal number, boolean included, String clause) {}

    record DeedDocument(String subject, String name, Instant at) {
        @Override
        public String toString() {
            return "stored deed at " + at;
        }
    }
}
