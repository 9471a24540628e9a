package cn.gov.zs.housing.disclosure.document.mongo;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.notice.ApplicationType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
        @Nullable BatchCancellationDocument batchCancellation,
        @Nullable TextDocument text,
        @Nullable Boolean logged) {

    static PublicDocumentDocument from(PublicDocument document) {
        return switch (document.body()) {
            case DocumentBody.ScoreSheet sheet -> of(document, ScoreSheetDocument.from(sheet), null, null, null, null);
            case DocumentBody.BatchPlan plan -> of(document, null, BatchPlanDocument.from(plan), null, null, null);
            case DocumentBody.BatchApproval(var approvedAt, var minutes) ->
                of(document, null, null, new BatchApprovalDocument(approvedAt, minutes), null, null);
            case DocumentBody.BatchCancellation(var title, var offer, var cancelledAt, var reason) ->
                of(document, null, null, null, new BatchCancellationDocument(title, offer, cancelledAt, reason), null);
            case DocumentBody.Text text -> of(document, null, null, null, null, TextDocument.from(text));
        };
    }

    private static PublicDocumentDocument of(
            PublicDocument document,
            @Nullable ScoreSheetDocument sheet,
            @Nullable BatchPlanDocument plan,
            @Nullable BatchApprovalDocument approval,
            @Nullable BatchCancellationDocument cancellation,
            @Nullable TextDocument text) {
        return new PublicDocumentDocument(
                document.kind(),
                document.reference(),
                document.digest(),
                document.publishedAt(),
                sheet,
                plan,
                approval,
                cancellation,
                text,
                null);
    }

    /** The same document, whose entry is in the public log. */
    PublicDocumentDocument asLogged() {
        return new PublicDocumentDocument(
                kind,
                reference,
                digest,
                publishedAt,
                scoreSheet,
                batchPlan,
                batchApproval,
                batchCancellation,
                text,
                true);
    }

    PublicDocument toDomain() {
        return new PublicDocument(reference, digest, publishedAt, body());
    }

    private DocumentBody body() {
        return switch (kind) {
            case SCORE_SHEET -> present(scoreSheet).toDomain();
            case BATCH_PLAN -> present(batchPlan).toDomain();
            case BATCH_APPROVAL -> {
                var approval = present(batchApproval);
                yield new DocumentBody.BatchApproval(approval.approvedAt(), approval.minutes());
            }
            case BATCH_CANCELLATION -> {
                var it = present(batchCancellation);
                yield new DocumentBody.BatchCancellation(it.title(), it.offerId(), it.cancelledAt(), it.reason());
            }
            case POLICY, INTERPRETATION, SERVICE_GUIDE, PUBLIC_ANSWER, TEXT_WITHDRAWAL ->
                present(text).toDomain(kind);
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

    record BatchApprovalDocument(Instant approvedAt, String minutes) {}

    record BatchCancellationDocument(String title, String offerId, Instant cancelledAt, String reason) {}

    record TextDocument(String title, String number, int version, String path, String reason) {
        static TextDocument from(DocumentBody.Text text) {
            return new TextDocument(text.title(), text.number(), text.version(), text.path(), text.reason());
        }

        DocumentBody toDomain(DocumentKind kind) {
            return new DocumentBody.Text(kind, title, number, version, path, reason);
        }
    }
}
