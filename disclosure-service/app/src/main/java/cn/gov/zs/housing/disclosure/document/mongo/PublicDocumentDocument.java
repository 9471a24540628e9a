package cn.gov.zs.housing.disclosure.document.mongo;

import cn.gov.zs.housing.disclosure.calendar.YearTable;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.notice.ApplicationType;
import cn.gov.zs.platform.workdays.CalendarDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A published document as it is stored; the body that belongs to the kind is there.
 *
 * @param logged whether its entry is in the public log; null until it is known to be
 */
record PublicDocumentDocument(
        DocumentKind kind,
        String reference,
        String digest,
        Instant publishedAt,
        @Nullable ScoreSheetDocument scoreSheet,
        @Nullable BatchPlanDocument batchPlan,
        @Nullable BatchApprovalDocument batchApproval,
        @Nullable BatchRejectionDocument batchRejection,
        @Nullable BatchCancellationDocument batchCancellation,
        @Nullable DrawStepDocument drawStep,
        @Nullable WorkCalendarDocument workCalendar,
        @Nullable OfficeNoticeDocument officeNotice,
        @Nullable TextDocument text,
        @Nullable ReportDocument report,
        @Nullable Boolean logged) {

    static PublicDocumentDocument from(PublicDocument document) {
        var body = document.body();
        return new PublicDocumentDocument(
                document.kind(),
                document.reference(),
                document.digest(),
                document.publishedAt(),
                stored(body, DocumentBody.ScoreSheet.class, ScoreSheetDocument::from),
                stored(body, DocumentBody.BatchPlan.class, BatchPlanDocument::from),
                stored(body, DocumentBody.BatchApproval.class, BatchApprovalDocument::from),
                stored(body, DocumentBody.BatchRejection.class, BatchRejectionDocument::from),
                stored(body, DocumentBody.BatchCancellation.class, BatchCancellationDocument::from),
                stored(body, DocumentBody.DrawStep.class, DrawStepDocument::from),
                stored(body, DocumentBody.WorkCalendar.class, WorkCalendarDocument::from),
                stored(body, DocumentBody.OfficeNotice.class, OfficeNoticeDocument::from),
                stored(body, DocumentBody.Text.class, TextDocument::from),
                stored(body, DocumentBody.Report.class, ReportDocument::from),
                null);
    }

    /** The body as it is stored, if it is of that kind. */
    private static <B extends DocumentBody, D> @Nullable D stored(
            DocumentBody body, Class<B> kind, Function<B, D> from) {
        return kind.isInstance(body) ? from.apply(kind.cast(body)) : null;
    }

    PublicDocument toDomain() {
        return new PublicDocument(reference, digest, publishedAt, body());
    }

    private DocumentBody body() {
        return switch (kind) {
            case SCORE_SHEET -> present(scoreSheet).toDomain();
            case BATCH_PLAN -> present(batchPlan).toDomain();
            case BATCH_APPROVAL -> present(batchApproval).toDomain();
            case BATCH_REJECTION -> {
                var it = present(batchRejection);
                yield new DocumentBody.BatchRejection(it.attempt(), it.rejectedAt(), it.minutes());
            }
            case WORK_CALENDAR -> present(workCalendar).toDomain();
            case BATCH_CANCELLATION -> {
                var it = present(batchCancellation);
                yield new DocumentBody.BatchCancellation(it.title(), it.offerId(), it.cancelledAt(), it.reason());
            }
            case POLICY, INTERPRETATION, SERVICE_GUIDE, PUBLIC_ANSWER, TEXT_WITHDRAWAL ->
                present(text).toDomain(kind);
            case ANNUAL_REPORT, CIRCULAR -> present(report).toDomain(kind);
            case OFFICE_NOTICE -> present(officeNotice).toDomain();
            case BATCH_SEALING, BATCH_CLOSING, BATCH_DRAW -> present(drawStep).toDomain(kind);
        };
    }

    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value, "a stored document lacks the body of its kind");
    }

    record ScoreSheetDocument(ApplicationType category, String title, String label, String dmn, LocalDate inForceFrom) {
        static ScoreSheetDocument from(DocumentBody.ScoreSheet sheet) {
            return new ScoreSheetDocument(
                    sheet.category(), sheet.title(), sheet.label(), sheet.dmn(), sheet.inForceFrom());
        }

        DocumentBody toDomain() {
            return new DocumentBody.ScoreSheet(category, title, label, dmn, inForceFrom);
        }
    }

    /** @param category of a plan that was stored when a batch served one category only */
    record BatchPlanDocument(
            String title,
            String offerId,
            @Nullable ApplicationType category,
            @Nullable List<ApplicationType> categories,
            Instant frozenAt,
            int entrants,
            int homes) {
        static BatchPlanDocument from(DocumentBody.BatchPlan plan) {
            return new BatchPlanDocument(
                    plan.title(),
                    plan.offerId(),
                    null,
                    plan.categories(),
                    plan.frozenAt(),
                    plan.entrants(),
                    plan.homes());
        }

        DocumentBody toDomain() {
            var served = Stream.concat(
                            Stream.ofNullable(category),
                            Stream.ofNullable(categories).flatMap(List::stream))
                    .toList();
            return new DocumentBody.BatchPlan(title, offerId, served, frozenAt, entrants, homes);
        }
    }

    record WorkCalendarDocument(
            int year, int revision, String documentNumber, LocalDate issuedOn, String source, List<DayDocument> days) {
        static WorkCalendarDocument from(DocumentBody.WorkCalendar calendar) {
            var table = calendar.table();
            return new WorkCalendarDocument(
                    table.year(),
                    calendar.revision(),
                    table.documentNumber(),
                    table.issuedOn(),
                    table.source(),
                    table.days().stream()
                            .map(day -> new DayDocument(day.date(), day.kind(), day.name()))
                            .toList());
        }

        DocumentBody toDomain() {
            return new DocumentBody.WorkCalendar(
                    revision,
                    new YearTable(
                            year,
                            documentNumber,
                            issuedOn,
                            source,
                            days.stream()
                                    .map(day -> new YearTable.Day(day.date, day.kind, day.name))
                                    .toList()));
        }

        record DayDocument(LocalDate date, CalendarDay.Kind kind, String name) {}
    }

    /** @param attempt absent of a vote that was stored when only the first was published */
    record BatchApprovalDocument(@Nullable Integer attempt, Instant approvedAt, String minutes) {
        static BatchApprovalDocument from(DocumentBody.BatchApproval approval) {
            return new BatchApprovalDocument(approval.attempt(), approval.approvedAt(), approval.minutes());
        }

        DocumentBody toDomain() {
            return new DocumentBody.BatchApproval(attempt == null ? 1 : attempt, approvedAt, minutes);
        }
    }

    record BatchRejectionDocument(int attempt, Instant rejectedAt, String minutes) {
        static BatchRejectionDocument from(DocumentBody.BatchRejection rejection) {
            return new BatchRejectionDocument(rejection.attempt(), rejection.rejectedAt(), rejection.minutes());
        }
    }

    record DrawStepDocument(int attempt, Instant at, List<SealedSeatDocument> commitments, String seed) {
        static DrawStepDocument from(DocumentBody.DrawStep step) {
            return new DrawStepDocument(
                    step.attempt(),
                    step.at(),
                    step.commitments().stream()
                            .map(each -> new SealedSeatDocument(each.seat(), each.commitment()))
                            .toList(),
                    step.seed());
        }

        DocumentBody toDomain(DocumentKind kind) {
            return new DocumentBody.DrawStep(
                    kind,
                    attempt,
                    at,
                    commitments.stream()
                            .map(each -> new DocumentBody.SealedSeat(each.seat(), each.commitment()))
                            .toList(),
                    seed);
        }
    }

    record SealedSeatDocument(int seat, String commitment) {}

    record BatchCancellationDocument(String title, String offerId, Instant cancelledAt, String reason) {
        static BatchCancellationDocument from(DocumentBody.BatchCancellation gone) {
            return new BatchCancellationDocument(gone.title(), gone.offerId(), gone.cancelledAt(), gone.reason());
        }
    }

    record OfficeNoticeDocument(String item, String title, List<ElementDocument> elements, List<RowDocument> table) {
        static OfficeNoticeDocument from(DocumentBody.OfficeNotice typed) {
            return new OfficeNoticeDocument(
                    typed.item(),
                    typed.title(),
                    typed.elements().stream()
                            .map(each -> new ElementDocument(each.name(), each.words()))
                            .toList(),
                    typed.table().stream().map(RowDocument::new).toList());
        }

        DocumentBody toDomain() {
            return new DocumentBody.OfficeNotice(
                    item,
                    title,
                    elements.stream()
                            .map(each -> new DocumentBody.OfficeNotice.Element(each.name(), each.words()))
                            .toList(),
                    table.stream().map(RowDocument::cells).toList());
        }
    }

    record ElementDocument(String name, String words) {}

    record RowDocument(List<String> cells) {}

    record TextDocument(String title, String number, int version, String path, String reason) {
        static TextDocument from(DocumentBody.Text text) {
            return new TextDocument(text.title(), text.number(), text.version(), text.path(), text.reason());
        }

        DocumentBody toDomain(DocumentKind kind) {
            return new DocumentBody.Text(kind, title, number, version, path, reason);
        }
    }

    record ReportDocument(String title, String path, List<SectionDocument> sections) {
        static ReportDocument from(DocumentBody.Report report) {
            return new ReportDocument(
                    report.title(),
                    report.path(),
                    report.sections().stream()
                            .map(each -> new SectionDocument(
                                    each.heading(),
                                    each.words(),
                                    each.tables().stream()
                                            .map(table -> new TableDocument(
                                                    table.caption(),
                                                    table.rows().stream()
                                                            .map(RowDocument::new)
                                                            .toList()))
                                            .toList()))
                            .toList());
        }

        DocumentBody.Report toDomain(DocumentKind kind) {
            return new DocumentBody.Report(
                    kind,
                    title,
                    path,
                    sections.stream()
                            .map(each -> new DocumentBody.Report.Section(
                                    each.heading(),
                                    each.words(),
                                    each.tables().stream()
                                            .map(table -> new DocumentBody.Report.Table(
                                                    table.caption(),
                                                    table.rows().stream()
                                                            .map(RowDocument::cells)
                                                            .toList()))
                                            .toList()))
                            .toList());
        }
    }

    record SectionDocument(String heading, String words, List<TableDocument> tables) {}

    record TableDocument(String caption, List<RowDocument> rows) {}
}
