package cn.gov.zs.housing.disclosure.draft.web;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.draft.Draft;
import cn.gov.zs.housing.disclosure.draft.DraftDesk;
import cn.gov.zs.housing.disclosure.draft.Drafts;
import cn.gov.zs.housing.disclosure.draft.Progress;
import cn.gov.zs.housing.disclosure.draft.Remedy;
import cn.gov.zs.housing.disclosure.draft.Work;
import cn.gov.zs.housing.disclosure.mask.Finding;
import cn.gov.zs.housing.disclosure.mask.MaskPolicy;
import cn.gov.zs.housing.disclosure.mask.Place;
import cn.gov.zs.housing.disclosure.mask.Verdict;
import cn.gov.zs.housing.disclosure.notice.Proposal;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as officers read it. Page and JSON are made from the same facts.
 *
 * @param id the notice or document it would be
 * @param place its kind
 * @param township nine digits, if it has one
 * @param title of a typed one or a batch; empty for a household
 * @param since when it was begun or held
 * @param stage how far it has come
 * @param findings what keeps it from going out
 * @param figures what remains to a reader
 * @param remedies what an officer may do to a held one
 * @param releasable whether a second officer may let it out with a reason
 * @param lines what it would say, without its table
 * @param table what a table of it would say, the first row its head; of a long one a page, what was found first
 * @param rows rows of the whole table, without its head
 * @param hands who changed it or put it forward
 * @param submitted who put it forward; absent while it is open
 * @param approvedBy who approved it; absent until somebody did
 * @param path where the public reads it; absent until it does
 * @param overtaken why it will not be published; absent unless it will not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftView(
        String id,
        Place place,
        String reference,
        @Nullable String township,
        String title,
        Instant since,
        Drafts.Stage stage,
        List<FindingView> findings,
        FiguresView figures,
        List<Remedy> remedies,
        boolean releasable,
        List<Line> lines,
        List<List<String>> table,
        int rows,
        List<String> hands,
        @Nullable SubmittedView submitted,
        @Nullable String approvedBy,
        @Nullable String path,
        @Nullable String overtaken) {

    /**
     * What was found.
     *
     * @param earlier what it makes a pair with; absent where it is what it is by itself
     * @param earlierPath where the public reads or read that; absent for what is not on this platform
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingView(
            Finding.Kind kind,
            String field,
            int row,
            long figure,
            @Nullable String earlier,
            @Nullable Place earlierPlace,
            @Nullable String earlierField,
            @Nullable String earlierPath) {
        static FindingView of(Finding finding) {
            var earlier = finding.earlier().orElse(null);
            return new FindingView(
                    finding.kind(),
                    finding.field().name(),
                    finding.row(),
                    finding.figure(),
                    earlier == null ? null : earlier.published(),
                    earlier == null ? null : earlier.place(),
                    earlier == null ? null : earlier.field().name(),
                    earlier == null ? null : path(earlier));
        }

        private static @Nullable String path(Finding.Earlier earlier) {
            return switch (earlier.place()) {
                case FIRST_REVIEW, CITY_REVIEW, HOMES, RESULT -> "/notices/" + earlier.published();
                case TYPED, ELSEWHERE -> null;
            };
        }
    }

    /**
     * The figures.
     *
     * @param stranger identity numbers that remain to a stranger of the one of whom most is known
     * @param neighbour the same to a reader who knows the birthday
     */
    record FiguresView(String policy, int rows, long stranger, long neighbour, long floor, long smallestGroup) {
        static FiguresView of(Verdict verdict) {
            var figures = verdict.figures();
            return new FiguresView(
                    verdict.policy(),
                    figures.rows(),
                    figures.fewest().stranger(),
                    figures.fewest().neighbour(),
                    figures.floor(),
                    figures.smallestGroup());
        }
    }

    /**
     * A line of what it would say.
     *
     * @param field one of the mask policy; the element's own name in a typed one
     */
    record Line(String field, boolean typed, String text) {}

    /** Who put it forward, and why. */
    record SubmittedView(String by, Instant at, String reason) {}

    /** The draft as a line of a list: without what it would say. */
    static DraftView brief(Draft draft, MaskPolicy policy) {
        return of(draft, policy, List.of(), DraftTable.NONE);
    }

    /** The draft in full, with this page of its table. */
    static DraftView full(Draft draft, MaskPolicy policy, DraftTable table) {
        return of(draft, policy, draft.work().map(DraftView::lines).orElse(List.of()), table);
    }

    private static DraftView of(Draft draft, MaskPolicy policy, List<Line> lines, DraftTable table) {
        var head = draft.head();
        var findings = draft.verdict().findings();
        return new DraftView(
                head.id(),
                head.place(),
                head.reference(),
                head.township().orElse(null),
                head.title(),
                head.since(),
                DraftDesk.stage(draft),
                findings.stream().map(FindingView::of).toList(),
                FiguresView.of(draft.verdict()),
                draft.work().filter(Work.Held.class::isInstance).isEmpty()
                        ? List.of()
                        : Arrays.stream(Remedy.values())
                                .filter(each -> each.helps(findings))
                                .toList(),
                draft.verdict().releasable(policy),
                lines,
                table.lines(),
                table.total(),
                draft.hands().stream().map(Officer::name).toList(),
                submitted(draft),
                switch (draft.progress()) {
                    case Progress.Approved approved -> approved.by().name();
                    case Progress.Published published ->
                        published.approved().by().name();
                    case Progress.Open _, Progress.Submitted _, Progress.Dropped _ -> null;
                },
                draft.progress() instanceof Progress.Published published ? published.path() : null,
                draft.progress() instanceof Progress.Dropped dropped
                        ? dropped.by().name()
                        : null);
    }

    private static @Nullable SubmittedView submitted(Draft draft) {
        var there = switch (draft.progress()) {
            case Progress.Submitted it -> it;
            case Progress.Approved it -> it.submitted();
            case Progress.Published it -> it.approved().submitted();
            case Progress.Open _, Progress.Dropped _ -> null;
        };
        return there == null ? null : new SubmittedView(there.by().name(), there.at(), there.reason());
    }

    private static List<Line> lines(Work work) {
        return switch (work) {
            case Work.Typed typed ->
                typed.words().elements().stream()
                        .map(each -> new Line(each.name(), true, each.words()))
                        .toList();
            case Work.Held held ->
                switch (held.proposal().wording()) {
                    case Proposal.Household it ->
                        List.of(
                                new Line("APPLICANT_NAME", false, it.applicantName()),
                                new Line("ID_NUMBER", false, it.idNumber().text()),
                                new Line("HUKOU_ADDRESS", false, it.hukouAddress()),
                                new Line("CURRENT_ADDRESS", false, it.currentAddress()),
                                new Line("EMPLOYER", false, it.employer()),
                                new Line("HOUSEHOLD_SIZE", false, Integer.toString(it.householdSize())),
                                new Line(
                                        "PER_HEAD_FLOOR_AREA",
                                        false,
                                        it.perHeadFloorArea().toPlainString()),
                                new Line(
                                        "DECLARED_ASSETS",
                                        false,
                                        it.declaredAssets().toPlainString()),
                                new Line(
                                        "PER_HEAD_INCOME",
                                        false,
                                        it.perHeadMonthlyIncome().toPlainString()));
                    case Proposal.Result _, Proposal.Homes _ -> List.of();
                };
        };
    }
}
