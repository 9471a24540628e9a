package cn.gov.zs.housing.applicant.stage.mongo;

import cn.gov.zs.housing.applicant.stage.Account;
import cn.gov.zs.housing.applicant.stage.DueShift;
import cn.gov.zs.housing.applicant.stage.Duty;
import cn.gov.zs.housing.applicant.stage.Escalation;
import cn.gov.zs.housing.applicant.stage.Holding;
import cn.gov.zs.housing.applicant.stage.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case's clock as it is stored. {@code office}, {@code holder}, {@code told} and {@code nextOn} follow from the rest and are
 * there for the indexes; reasons of handovers are ciphertexts; {@code shifts} is null while no calendar moved a last day.
 */
record ClockDocument(
        String id,
        String township,
        List<String> villages,
        long asOf,
        boolean office,
        @Nullable Stage stage,
        List<Duty> duties,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate dueOn,
        boolean provisional,
        @Nullable String calendar,
        @Nullable Duty first,
        @Nullable Duty second,
        @Nullable LocalDate secondOn,
        @Nullable String holder,
        List<Duty> told,
        @Nullable LocalDate nextOn,
        List<Holding> holdings,
        List<HandoverDocument> handovers,
        List<Escalation> escalations,
        @Nullable List<DueShift> shifts,
        String keyId) {

    /** One handover. */
    record HandoverDocument(
            Duty duty,
            @Nullable Account from,
            Account to,
            Account by,
            Instant at,
            @Nullable String reason) {}
}
