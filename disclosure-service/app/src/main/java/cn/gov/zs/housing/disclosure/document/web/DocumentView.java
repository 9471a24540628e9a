package cn.gov.zs.housing.disclosure.document.web;

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
import org.jspecify.annotations.Nullable;

/**
 * A document as the public reads it. Page and JSON are made from the same facts, so that they cannot disagree.
 *
 * @param reference the score sheet or batch it belongs to
 * @param digest {@code sha256:<hex>} as its producer stated it
 * @param title absent for an approval
 * @param category whom a score sheet concerns; absent for other documents
 * @param clause the clause that orders it to be public
 * @param path its page here
 * @param source where the score sheet or batch itself is read
 * @param scoreSheet details of a score sheet
 * @param batchPlan details of a plan
 * @param batchApproval details of an approval
 * @param batchCancellation details of a cancellation
 * @param text details of a text of the library
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
        @Nullable BatchCancellationView batchCancellation,
        @Nullable TextView text) {

    /** The document in full. */
    static DocumentView of(PublicDocument document) {
        return switch (document.body()) {
            case DocumentBody.ScoreSheet(var category, var title, var label, var dmn, var from) ->
                of(document, title, category.name(), new ScoreSheetView(label, from, dmn), null, null, null);
            case DocumentBody.BatchPlan(var title, var offer, var categories, var at, var entrants, var homes) ->
                of(
                        document,
                        title,
                        null,
                        null,
                        new BatchPlanView(
                                offer,
                                NoticeId.of(NoticeKind.HOMES, offer).path(),
                                categories.stream().map(ApplicationType::name).toList(),
                                at,
                                entrants,
                                homes),
                        null,
                        null);
            case DocumentBody.BatchApproval(var at, var minutes) ->
                of(document, null, null, null, null, new BatchApprovalView(at, minutes), null);
            case DocumentBody.BatchCancellation(var title, var offer, var at, var reason) ->
                of(
                        document,
                        title,
                        null,
                        null,
                        null,
                        null,
                        new BatchCancellationView(
                                offer, NoticeId.of(NoticeKind.HOMES, offer).path(), at, reason));
            case DocumentBody.Text(var _, var title, var number, var version, var path, var reason) ->
                of(document, title, path, new TextView(number, version, path, reason));
        };
    }

    /** The document as one line of a list: without the text of a score sheet. */
    static DocumentView brief(PublicDocument document) {
        var full = of(document);
        var sheet = full.scoreSheet;
        return sheet == null
                ? full
                : of(
                        document,
                        full.title,
                        full.category,
                        new ScoreSheetView(sheet.label, sheet.inForceFrom, null),
                        null,
                        null,
                        null);
    }

    private static DocumentView of(PublicDocument document, String title, String path, TextView text) {
        return of(document, title, null, path, null, null, null, null, text);
    }

    private static DocumentView of(
            PublicDocument document,
            @Nullable String title,
            @Nullable String category,
            @Nullable ScoreSheetView sheet,
            @Nullable BatchPlanView plan,
            @Nullable BatchApprovalView approval,
            @Nullable BatchCancellationView cancellation) {
        var kind = document.kind();
        var source = (kind == DocumentKind.SCORE_SHEET ? "/score-sheets/" : "/batches/") + document.reference();
        return of(document, title, category, source, sheet, plan, approval, cancellation, null);
    }

    private static DocumentView of(
            PublicDocument document,
            @Nullable String title,
            @Nullable String category,
            String source,
            @Nullable ScoreSheetView sheet,
            @Nullable BatchPlanView plan,
            @Nullable BatchApprovalView approval,
            @Nullable BatchCancellationView cancellation,
            @Nullable TextView text) {
        var basis = Basis.of(document.kind());
        return new DocumentView(
                document.id().text(),
                document.kind(),
                document.reference(),
                document.digest(),
                OfficeDay.of(document.publishedAt()),
                title,
                category,
                new ClauseView(basis.ref(), basis.quote()),
                document.id().path(),
                source,
                sheet,
                plan,
                approval,
                cancellation,
                text);
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
            String offerId, String homesNotice, List<String> categories, Instant frozenAt, int entrants, int homes) {}

    /** 评审委员会表决. */
    record BatchApprovalView(Instant approvedAt, String minutes) {}

    /**
     * 批次取消.
     *
     * @param offerId the offer of homes it would have distributed
     * @param homesNotice where the notice of these homes is read
     */
    record BatchCancellationView(String offerId, String homesNotice, Instant cancelledAt, String reason) {}

    /**
     * A version of a text of the library.
     *
     * @param number 文号; empty if it has none
     * @param version from 1
     * @param path where its words are read
     * @param reason why it was corrected or taken down; empty for a first version
     */
    record TextView(String number, int version, String path, String reason) {}
}
