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
 * @param officeNotice details of what an officer typed
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
        @Nullable OfficeNoticeView officeNotice) {

    /** The document in full. */
    static DocumentView of(PublicDocument document) {
        return switch (document.body()) {
            case DocumentBody.ScoreSheet(var category, var title, var label, var dmn, var from) ->
                of(document, title, category.name(), new ScoreSheetView(label, from, dmn), null, null, null, null);
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
                        null,
                        null);
            case DocumentBody.BatchApproval(var at, var minutes) ->
                of(document, null, null, null, null, new BatchApprovalView(at, minutes), null, null);
            case DocumentBody.BatchCancellation(var title, var offer, var at, var reason) ->
                of(
                        document,
                        title,
                        null,
                        null,
                        null,
                        null,
                        new BatchCancellationView(
                                offer, NoticeId.of(NoticeKind.HOMES, offer).path(), at, reason),
                        null);
            case DocumentBody.OfficeNotice(var item, var title, var elements, var table) ->
                of(
                        document,
                        title,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new OfficeNoticeView(
                                item,
                                elements.stream()
                                        .map(each -> new ElementView(each.name(), each.words()))
                                        .toList(),
                                table));
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
                        null,
                        null);
    }

    private static DocumentView of(
            PublicDocument document,
            @Nullable String title,
            @Nullable String category,
            @Nullable ScoreSheetView sheet,
            @Nullable BatchPlanView plan,
            @Nullable BatchApprovalView approval,
            @Nullable BatchCancellationView cancellation,
            @Nullable OfficeNoticeView typed) {
        var kind = document.kind();
        var basis = Basis.of(kind);
        return new DocumentView(
                document.id().text(),
                kind,
                document.reference(),
                document.digest(),
                OfficeDay.of(document.publishedAt()),
                title,
                category,
                new ClauseView(basis.ref(), basis.quote()),
                document.id().path(),
                source(document),
                sheet,
                plan,
                approval,
                cancellation,
                typed);
    }

    private static String source(PublicDocument document) {
        return switch (document.body()) {
            case DocumentBody.ScoreSheet _ -> "/score-sheets/" + document.reference();
            case DocumentBody.BatchPlan _, DocumentBody.BatchApproval _, DocumentBody.BatchCancellation _ ->
                "/batches/" + document.reference();
            case DocumentBody.OfficeNotice typed -> "/catalogue/" + typed.item() + "/" + document.reference();
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
     * 公告.
     *
     * @param item code of the catalogue's item
     * @param elements the elements of its item
     * @param table rows, the first their head; empty for none
     */
    record OfficeNoticeView(String item, List<ElementView> elements, List<List<String>> table) {}

    /** One element and what it says. */
    record ElementView(String name, String words) {}
}
