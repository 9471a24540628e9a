package cn.gov.zs.housing.disclosure.history;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Catalogues;
import cn.gov.zs.housing.disclosure.catalogue.Duties;
import cn.gov.zs.housing.disclosure.catalogue.Duty;
import cn.gov.zs.housing.disclosure.catalogue.DutyKey;
import cn.gov.zs.housing.disclosure.catalogue.Trigger;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.history.BatchStep.Kind;
import cn.gov.zs.housing.disclosure.notice.Ended;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.ObjectionRecord;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.notice.TakenDown;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A batch from its plan to its result, by what this service itself has published and heard of it: the page stands also when the service that
 * runs batches does not.
 */
public final class BatchSteps {
    private static final int VERSIONS = 50;

    private final PublicDocuments documents;
    private final Notices notices;
    private final ObjectionRecord objections;
    private final Duties duties;
    private final Catalogues catalogues;

    public BatchSteps(
            PublicDocuments documents,
            Notices notices,
            ObjectionRecord objections,
            Duties duties,
            Catalogues catalogues) {
        this.documents = documents;
        this.notices = notices;
        this.objections = objections;
        this.duties = duties;
        this.catalogues = catalogues;
    }

    /**
     * A batch.
     *
     * @param plan its frozen plan
     * @param steps oldest first; of one day in the order in which they follow each other
     */
    public record Batch(PublicDocument plan, List<BatchStep> steps) {
        /** Keeps its own copy. */
        public Batch {
            steps = List.copyOf(steps);
        }
    }

    /** The batch; empty when no plan of it is published. */
    public Optional<Batch> find(String batch, LocalDate today) {
        return documents
                .find(DocumentId.of(DocumentKind.BATCH_PLAN, batch))
                .map(plan -> new Batch(plan, steps(plan, today)));
    }

    private List<BatchStep> steps(PublicDocument plan, LocalDate today) {
        var batch = plan.reference();
        var steps = new ArrayList<BatchStep>();
        if (plan.body() instanceof DocumentBody.BatchPlan body) {
            steps.addAll(notices(NoticeKind.HOMES, body.offerId(), Kind.HOMES_PUBLISHED, today));
        }
        documents.list(Optional.empty(), Optional.of(batch), 0, VERSIONS).items().stream()
                .flatMap(document -> document(document, today).stream())
                .forEach(steps::add);
        if (steps.stream().noneMatch(step -> step.kind() == Kind.DRAWN)) {
            // a draw of before its steps were published each
            duty(Trigger.BATCH_DRAWN, batch, today)
                    .flatMap(Duty::arising)
                    .ifPresent(drawn -> steps.add(BatchStep.of(Kind.DRAWN, drawn.on())));
        }
        steps.addAll(notices(NoticeKind.RESULT, batch, Kind.RESULT_PUBLISHED, today));
        steps.sort(Comparator.comparing(BatchStep::on).thenComparing(BatchStep::kind));
        return steps;
    }

    private Optional<BatchStep> document(PublicDocument document, LocalDate today) {
        return switch (document.body()) {
            case DocumentBody.BatchPlan plan -> Optional.of(document(document, Kind.FROZEN, plan.frozenAt(), today));
            case DocumentBody.BatchApproval vote ->
                Optional.of(document(document, Kind.APPROVED, vote.approvedAt(), today));
            case DocumentBody.BatchRejection vote ->
                Optional.of(document(document, Kind.REJECTED, vote.rejectedAt(), today));
            case DocumentBody.BatchCancellation gone ->
                Optional.of(document(document, Kind.CANCELLED, gone.cancelledAt(), today));
            case DocumentBody.DrawStep step ->
                drawStep(step.kind()).map(kind -> document(document, kind, step.at(), today));
            // whatever else there is belongs to no batch
            default -> Optional.empty();
        };
    }

    private static Optional<Kind> drawStep(DocumentKind kind) {
        return switch (kind) {
            case BATCH_SEALING -> Optional.of(Kind.SEALED);
            case BATCH_CLOSING -> Optional.of(Kind.CLOSED);
            case BATCH_DRAW -> Optional.of(Kind.DRAWN);
            default -> Optional.empty();
        };
    }

    private BatchStep document(PublicDocument document, Kind kind, Instant at, LocalDate today) {
        var due = Trigger.of(document.kind()).flatMap(trigger -> duty(trigger, document.reference(), today));
        return BatchStep.of(kind, OfficeDay.of(at))
                .shownAt(document.id().path(), document.digest())
                .logged(document.id().text(), true)
                .due(due);
    }

    /** Every version of a notice, with its extension, its end and the objections to it. */
    private List<BatchStep> notices(NoticeKind kind, String reference, Kind published, LocalDate today) {
        var filter = new NoticeFilter(Optional.of(kind), Optional.empty(), Optional.empty(), Optional.of(reference));
        var steps = new ArrayList<BatchStep>();
        for (var notice : notices.list(filter, false, Optional.empty(), VERSIONS)) {
            var head = notice.head();
            var period = head.period();
            var step = BatchStep.of(published, period.publishedOn())
                    .shownAt(head.id().path(), head.digest().text())
                    .logged(head.id().text(), false)
                    .standing(period)
                    .due(duty(Trigger.of(kind), reference, today));
            steps.add(step);
            period.interruptions()
                    .forEach(lost -> steps.add(BatchStep.of(
                                    Kind.EXTENDED, OfficeDay.of(lost.report().at()))
                            .shownAt(head.id().path(), "")
                            .standing(period)));
            objections.list(notice).forEach(line -> {
                steps.add(BatchStep.of(Kind.OBJECTED, line.filedOn())
                        .shownAt(head.id().path(), ""));
                var answered = line.answeredOn();
                if (answered != null) {
                    steps.add(BatchStep.of(
                                    "UPHELD".equals(line.outcome()) ? Kind.OBJECTION_UPHELD : Kind.OBJECTION_REJECTED,
                                    answered)
                            .shownAt(head.id().path(), ""));
                }
            });
            over(notice).ifPresent(steps::add);
        }
        return steps;
    }

    private static Optional<BatchStep> over(Notice notice) {
        var path = notice.head().id().path();
        var digest = notice.head().digest().text();
        return switch (notice) {
            case Standing _ -> Optional.empty();
            case Ended ended ->
                Optional.of(BatchStep.of(Kind.ENDED, ended.endedOn()).shownAt(path, digest));
            case TakenDown down ->
                Optional.of(BatchStep.of(Kind.TAKEN_DOWN, down.on()).shownAt(path, digest));
        };
    }

    private Optional<Duty> duty(Trigger trigger, String reference, LocalDate today) {
        return catalogues
                .inForce(today)
                .flatMap(catalogue -> catalogue.on(trigger))
                .flatMap(item -> duties.find(new DutyKey(item.code(), reference).id()))
                .map(Versioned::state);
    }
}
