package cn.gov.zs.housing.housing.tenancy.mongo;

import cn.gov.zs.housing.housing.contract.TenancyEndedV1.Ground;
import cn.gov.zs.housing.housing.tenancy.LetHome;
import cn.gov.zs.housing.housing.tenancy.Loss;
import cn.gov.zs.housing.housing.tenancy.MarketRent;
import cn.gov.zs.housing.housing.tenancy.Origin;
import cn.gov.zs.housing.housing.tenancy.Payment;
import cn.gov.zs.housing.housing.tenancy.Signature;
import cn.gov.zs.housing.housing.tenancy.Step;
import cn.gov.zs.housing.housing.tenancy.TenancyState;
import cn.gov.zs.housing.housing.tenancy.Term;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tenancy as it is stored; what a state lacks is absent.
 *
 * @param tenancy its id once more: the encrypted fields are bound to it
 * @param name encrypted
 * @param termEnd last day of the last signed term, for lists
 * @param unpaidFrom due day of the oldest rent that is not fully paid, for lists
 * @param forgotten whether it names its tenant no longer
 * @param keyId the key everything encrypted here is under
 */
record TenancyDocument(
        String tenancy,
        TenancyState status,
        String application,
        @Nullable String subject,
        String name,
        String maskedIdNumber,
        int size,
        String township,
        String home,
        Origin origin,
        List<ContractDocument> contracts,
        @Nullable HandoverDocument movedIn,
        List<Payment> payments,
        List<ReductionDocument> reductions,
        @Nullable RenewalDocument renewal,
        @Nullable Loss loss,
        List<StepDocument> steps,
        @Nullable DepartureDocument departure,
        @Nullable MoveOutDocument movedOut,
        @Nullable LocalDate termEnd,
        @Nullable LocalDate unpaidFrom,
        boolean forgotten,
        @Nullable DeclinedDocument declined,
        String keyId) {

    /** How it came to nothing; the reason encrypted. */
    record DeclinedDocument(LocalDate on, String reason, String by) {}

    /** A contract. */
    record ContractDocument(
            int ordinal,
            Term term,
            BigDecimal rent,
            String rentSource,
            @Nullable BigDecimal deposit,
            int dueDay,
            LetHome home,
            String draftedBy,
            LocalDate draftedOn,
            @Nullable Signature office,
            @Nullable Signature tenant) {}

    /** @param condition encrypted */
    record HandoverDocument(
            LocalDate on,
            BigDecimal water,
            BigDecimal electricity,
            BigDecimal gas,
            int keys,
            String condition,
            String by) {}

    /** @param relief encrypted: a household's class is sensitive */
    record ReductionDocument(
            String relief,
            BigDecimal coefficient,
            String table,
            String from,
            @Nullable String until,
            String by,
            Instant at) {}

    /** @param lateReason encrypted, as is {@code refusal} */
    record RenewalDocument(
            LocalDate askedOn,
            @Nullable String lateReason,
            @Nullable LocalDate refusedOn,
            @Nullable String refusal) {}

    /** @param note encrypted */
    record StepDocument(Step.Kind kind, Instant at, String by, String note) {}

    /** @param finding encrypted */
    record DepartureDocument(
            Ground ground,
            LocalDate on,
            LocalDate vacateBy,
            String finding,
            String working,
            String by,
            @Nullable String toTenancy,
            @Nullable String toHome,
            @Nullable MarketRent marketRent) {}

    /** @param deductionReason encrypted */
    record MoveOutDocument(HandoverDocument handover, BigDecimal deductions, String deductionReason) {}
}
