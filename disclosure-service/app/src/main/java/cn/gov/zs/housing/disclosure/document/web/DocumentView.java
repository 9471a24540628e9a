package cn.gov.zs.housing.disclosure.document.web;

import cn.gov.zs.housing.disclosure.calendar.CalendarOffice;
import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.document.Basis;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.notice.ApplicationType;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A document as the public reads it. Page and JSON are made from the same facts, so that they cannot disagree.
 *
 * @param reference the score sheet or batch it belongs to
 * @param digest {@code sha256:<hex>} as its producer stated it
 * @param title absent for a vote
 * @param category whom a score sheet concerns; absent for other documents
 * @param clause the clause that orders it to be public
 * @param path its page here
 * @param source where the score sheet or batch itself is read
 * @param scoreSheet details of a score sheet
 * @param batchPlan details of a plan
 * @param batchApproval details of an approval
 * @param batchRejection details of a rejection
 * @param batchCancellation details of a cancellation
 * @param drawStep details of a step of a draw
 * @param workCalendar details of a calendar
 * @param officeNotice details of what an officer typed
 * @param text details of a text of the library
 * @param report parts of a report
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentView(
        String id,
        DocumentKind kind,
        String reference,
        String digest,
        LocalDate publishedOn,
        @Nullable String title,
        @Nullable String category,
        ClauseView clause,
        String path,
        String source,
        @Nullable ScoreSheetView scoreSheet,
        @Nullable BatchPlanView batchPlan,
        @Nullable BatchApprovalView batchApproval,
        @Nullable BatchRejectionView batchRejection,
        @Nullable BatchCancellationView batchCancellation,
        @Nullable DrawStepView drawStep,
        @Nullable WorkCalendarView workCalendar,
        @Nullable OfficeNoticeView officeNotice,
        @Nullable TextView text,
        @Nullable ReportView report) {

    /** The document in full. */
    static DocumentView of(PublicDocument document) {
        return of(document, false);
    }

    /** The document as one line of a list: without the text of a score sheet. */
    static DocumentView brief(PublicDocument document) {
        return of(document, true);
    }

    private static DocumentView of(PublicDocument document, boolean brief) {
        var body = document.body();
        var basis = Basis.of(document.kind());
        return new DocumentView(
                document.id().text(),
                document.kind(),
                document.reference(),
                document.digest(),
                OfficeDay.of(document.publishedAt()),
                body.heading().orElse(null),
                body instanceof DocumentBody.ScoreSheet sheet ? sheet.category().name() : null,
                new ClauseView(basis.ref(), basis.quote()),
                document.id().path(),
                source(document),
                shown(
                        body,
                        DocumentBody.ScoreSheet.class,
                        sheet -> new ScoreSheetView(sheet.label(), sheet.inForceFrom(), brief ? null : sheet.dmn())),
                shown(body, DocumentBody.BatchPlan.class, BatchPlanView::of),
                shown(
                        body,
                        DocumentBody.BatchApproval.class,
                        vote -> new BatchApprovalView(vote.attempt(), vote.approvedAt(), vote.minutes())),
                shown(
                        body,
                        DocumentBody.BatchRejection.class,
                        vote -> new BatchRejectionView(vote.attempt(), vote.rejectedAt(), vote.minutes())),
                shown(body, DocumentBody.BatchCancellation.class, BatchCancellationView::of),
                shown(body, DocumentBody.DrawStep.class, DrawStepView::of),
                shown(body, DocumentBody.WorkCalendar.class, WorkCalendarView::of),
                shown(body, DocumentBody.OfficeNotice.class, OfficeNoticeView::of),
                shown(body, DocumentBody.Text.class, TextView::of),
                shown(body, DocumentBody.Report.class, report -> brief ? null : new ReportView(report.sections())));
    }

    /** The body as it is shown, if it is of that kind. */
    private static <B extends DocumentBody, V> @Nullable V shown(
            DocumentBody body, Class<B> kind, Function<B, @Nullable V> view) {
        return kind.isInstance(body) ? view.apply(kind.cast(body)) : null;
    }

    private static String source(PublicDocument document) {
        return switch (document.body()) {
            case DocumentBody.ScoreSheet _ -> "/score-sheets/" + document.reference();
            case DocumentBody.BatchPlan _,
                    DocumentBody.BatchApproval _,
                    DocumentBody.BatchRejection _,
                    DocumentBody.BatchCancellation _,
                    DocumentBody.DrawStep _ -> "/batches/" + document.reference();
            case DocumentBody.WorkCalendar calendar ->
                CalendarOffice.path(calendar.table().year());
            case DocumentBody.OfficeNotice typed -> "/catalogue/" + typed.item() + "/" + document.reference();
            case DocumentBody.Text text -> text.path();
            case DocumentBody.Report report -> report.path();
        };
    }

    /**
     * The clause.
     *
     * @param ref where it stands in the work plan
     * @param quote its words, verbatim
     */
    record ClauseView(String ref, String quote) {}

    /**
     * 评分表.
     *
     * @param label what a reader must be told of it; empty if nothing
     * @param inForceFrom first day on which it may score
     * @param dmn the decision table, XML text; absent in a list
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ScoreSheetView(
            String label, LocalDate inForceFrom, @Nullable String dmn) {}

    /**
     * 批次分配方案.
     *
     * @param offerId the offer of homes it distributes
     * @param homesNotice where the notice of these homes is read
     */
    record BatchPlanView(
            String offerId, String homesNotice, List<String> categories, Instant frozenAt, int entrants, int homes) {
        static BatchPlanView of(DocumentBody.BatchPlan plan) {
            return new BatchPlanView(
                    plan.offerId(),
                    NoticeId.of(NoticeKind.HOMES, plan.offerId()).path(),
                    plan.categories().stream().map(ApplicationType::name).toList(),
                    plan.frozenAt(),
                    plan.entrants(),
                    plan.homes());
        }
    }

    /** 评审委员会表决, for an attempt at the batch's draw. */
    record BatchApprovalView(int attempt, Instant approvedAt, String minutes) {}

    /** 评审委员会表决未通过, for an attempt at the batch's draw. */
    record BatchRejectionView(int attempt, Instant rejectedAt, String minutes) {}

    /**
     * 抽签环节.
     *
     * @param attempt the how-manieth attempt
     * @param commitments of the seats, when sealing was closed; else none
     * @param seed of a result; absent for other steps
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DrawStepView(
            int attempt,
            Instant at,
            List<DocumentBody.SealedSeat> commitments,
            @Nullable String seed) {
        static DrawStepView of(DocumentBody.DrawStep step) {
            return new DrawStepView(
                    step.attempt(), step.at(), step.commitments(), step.seed().isEmpty() ? null : step.seed());
        }
    }

    /**
     * 批次取消.
     *
     * @param offerId the offer of homes it would have distributed
     * @param homesNotice where the notice of these homes is read
     */
    record BatchCancellationView(String offerId, String homesNotice, Instant cancelledAt, String reason) {
        static BatchCancellationView of(DocumentBody.BatchCancellation gone) {
            return new BatchCancellationView(
                    gone.offerId(),
                    NoticeId.of(NoticeKind.HOMES, gone.offerId()).path(),
                    gone.cancelledAt(),
                    gone.reason());
        }
    }

    /**
     * 工作日历.
     *
     * @param noticeAddress where the notice was read
     */
    record WorkCalendarView(int year, int revision, String documentNumber, LocalDate issuedOn, String noticeAddress) {
        static WorkCalendarView of(DocumentBody.WorkCalendar calendar) {
            var table = calendar.table();
            return new WorkCalendarView(
                    table.year(), calendar.revision(), table.documentNumber(), table.issuedOn(), table.source());
        }
    }

    /**
     * 公告.
     *
     * @param item code of the catalogue's item
     * @param elements the elements of its item
     * @param table rows, the first their head; empty for none
     */
    record OfficeNoticeView(String item, List<ElementView> elements, List<List<String>> table) {
        static OfficeNoticeView of(DocumentBody.OfficeNotice typed) {
            return new OfficeNoticeView(
                    typed.item(),
                    typed.elements().stream()
                            .map(each -> new ElementView(each.name(), each.words()))
                            .toList(),
                    typed.table());
        }
    }

    /** One element and what it says. */
    record ElementView(String name, String words) {}

    /**
     * A version of a text of the library.
     *
     * @param number 文号; empty if it has none
     * @param version from 1
     * @param path where its words are read
     * @param reason why it was corrected or taken down; empty for a first version
     */
    record TextView(String number, int version, String path, String reason) {
        static TextView of(DocumentBody.Text text) {
            return new TextView(text.number(), text.version(), text.path(), text.reason());
        }
    }

    /** 报告: its parts; in a list absent. */
    record ReportView(List<DocumentBody.Report.Section> sections) {}
}
