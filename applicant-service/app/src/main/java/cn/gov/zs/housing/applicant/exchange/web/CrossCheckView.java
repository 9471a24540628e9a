package cn.gov.zs.housing.applicant.exchange.web;

import cn.gov.zs.housing.applicant.exchange.Contradiction;
import cn.gov.zs.housing.applicant.exchange.CrossCheck;
import cn.gov.zs.housing.applicant.exchange.Department;
import cn.gov.zs.housing.applicant.exchange.Failure;
import cn.gov.zs.housing.applicant.exchange.Inquiry;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.housing.applicant.township.Townships;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cross-check as the city sees it.
 *
 * @param missing what the city's review still lacks; null when it may pass
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CrossCheckView(
        String applicationId,
        Instant openedAt,
        @Nullable String missing,
        List<InquiryLine> inquiries,
        List<ContradictionLine> contradictions) {

    /**
     * One department.
     *
     * @param standing {@code PENDING}, {@code ANSWERED}, {@code FAILED} or {@code ON_PAPER}
     * @param persons about how many persons it is asked
     * @param at when it answered, was given up, or was recorded; null while nobody asked
     * @param receipt the department's, or the document's number of a check on paper
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InquiryLine(
            Department department,
            String standing,
            int persons,
            @Nullable Instant at,
            @Nullable String receipt,
            @Nullable String digest,
            @Nullable Failure failure,
            @Nullable Integer rounds,
            @Nullable String reason,
            @Nullable String recordedBy) {

        /** Whether the department is still to be asked, or may be checked on paper. */
        public boolean due() {
            return standing.equals("PENDING") || standing.equals("FAILED");
        }

        /** Without the reason. */
        @Override
        public String toString() {
            return department + " " + standing;
        }
    }

    /**
     * One contradiction; {@code outcome} to {@code decidedAt} are null until it is decided.
     *
     * @param open whether it waits for a decision; an appeal opens again what was upheld
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContradictionLine(
            String id,
            Department department,
            Contradiction.Kind kind,
            int member,
            String declared,
            String answered,
            Contradiction.@Nullable Outcome outcome,
            @Nullable String reason,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            boolean open) {
        /** Without what was declared and answered. */
        @Override
        public String toString() {
            return id;
        }
    }

    /** A check as staff see it. */
    public static CrossCheckView of(CrossCheck check, Optional<Instant> reopenedAt) {
        return new CrossCheckView(
                check.application().text(),
                check.openedAt(),
                check.missing().map(Enum::name).orElse(null),
                check.inquiries().stream().map(CrossCheckView::line).toList(),
                check.contradictions().stream()
                        .map(found -> line(found, reopenedAt))
                        .toList());
    }

    static InquiryLine line(Inquiry inquiry) {
        var department = inquiry.department();
        var persons = inquiry.persons();
        return switch (inquiry.standing()) {
            case Inquiry.Pending _ ->
                new InquiryLine(department, "PENDING", persons, null, null, null, null, null, null, null);
            case Inquiry.Failed(var why, var rounds, var at) ->
                new InquiryLine(department, "FAILED", persons, at, null, null, why, rounds, null, null);
            case Inquiry.Answered(var reply, var heardAt) ->
                new InquiryLine(
                        department,
                        "ANSWERED",
                        persons,
                        heardAt,
                        reply.receipt(),
                        reply.digest(),
                        null,
                        null,
                        null,
                        null);
            case Inquiry.OnPaper paper ->
                new InquiryLine(
                        department,
                        "ON_PAPER",
                        persons,
                        paper.at(),
                        paper.documentNumber(),
                        null,
                        null,
                        null,
                        paper.reason().text(),
                        paper.name());
        };
    }

    private static ContradictionLine line(Contradiction found, Optional<Instant> reopenedAt) {
        var decision = found.decision();
        return new ContradictionLine(
                found.id(),
                found.department(),
                found.kind(),
                found.member(),
                shown(found.declared()),
                shown(found.answered()),
                decision == null ? null : decision.outcome(),
                decision == null ? null : decision.reason().text(),
                decision == null ? null : decision.name(),
                decision == null ? null : decision.at(),
                found.isOpen(reopenedAt));
    }

    /** A township by its name; any other figure or word as it is. */
    private static String shown(String figure) {
        return Townships.find(figure).map(Township::name).orElse(figure);
    }

    /** The case, not the person. */
    @Override
    public String toString() {
        return "cross-check view of application " + applicationId;
    }
}
