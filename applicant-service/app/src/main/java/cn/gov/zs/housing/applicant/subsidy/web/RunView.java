package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.subsidy.SubsidyRun;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A monthly run as pages and the API show it.
 *
 * @param list such as {@code 2026-12.1}
 * @param lines all lines, held ones and such without an account among them
 * @param households to be paid
 * @param amount to be paid, in yuan
 * @param madeBySubject to keep the button from who computed it; the domain refuses anyway
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunView(
        String list,
        YearMonth month,
        SubsidyRun.Name state,
        String madeBy,
        String madeBySubject,
        Instant madeAt,
        int seen,
        int lines,
        int households,
        BigDecimal amount,
        int withoutAccount,
        int held,
        @Nullable String digest,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Integer paid,
        @Nullable BigDecimal paidTotal,
        @Nullable Integer returned,
        @Nullable Instant closedAt,
        @Nullable String discardedFor) {
    static RunView of(SubsidyRun run) {
        var closed = run instanceof SubsidyRun.Closed now ? now : null;
        var approved = run instanceof SubsidyRun.Approved now ? now : closed == null ? null : closed.before();
        return new RunView(
                run.list().text(),
                run.list().month(),
                run.name(),
                run.made().name(),
                run.made().subject(),
                run.made().at(),
                run.tally().seen(),
                run.tally().lines(),
                run.households(),
                run.amount(),
                run.tally().withoutAccount(),
                run.holds().size(),
                approved == null ? null : approved.digest(),
                approved == null ? null : approved.approved().name(),
                approved == null ? null : approved.approved().at(),
                closed == null ? null : closed.paid(),
                closed == null ? null : closed.paidTotal(),
                closed == null ? null : closed.returned(),
                closed == null ? null : closed.closed().at(),
                run instanceof SubsidyRun.Discarded discarded ? discarded.reason() : null);
    }

    /** Without names and words. */
    @Override
    public String toString() {
        return "run " + list;
    }
}
