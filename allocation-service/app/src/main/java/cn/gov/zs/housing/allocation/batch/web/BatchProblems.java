package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.batch.BatchAnswer;
import cn.gov.zs.housing.allocation.batch.Certificate;
import cn.gov.zs.housing.allocation.batch.Certificates;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.platform.http.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one place where a refusal of a batch's step becomes HTTP. */
public final class BatchProblems {

    private BatchProblems() {}

    /** Returns the batch's id if the step was taken. @throws ProblemException 409 if it was refused */
    public static String orThrow(BatchAnswer answer) {
        return switch (answer) {
            case BatchAnswer.Taken a -> a.batchId();
            case BatchAnswer.NotTheNextStep a ->
                throw ProblemException.conflict("batch.not-the-next-step", Map.of("state", a.state()));
            case BatchAnswer.FormReplayed a -> throw ProblemException.conflict("form.replayed", Map.of());
            case BatchAnswer.OfferUnknown a -> throw ProblemException.conflict("batch.offer-unknown", Map.of());
            case BatchAnswer.HomesInAnotherBatch a ->
                throw ProblemException.conflict("batch.homes-in-another-batch", Map.of());
            case BatchAnswer.NoSheetInForce a ->
                throw refused(
                        "score-sheet.none-in-force",
                        a.clause(),
                        Map.of("category", a.category().name()));
            case BatchAnswer.NobodyWaits a -> throw refused("batch.nobody-waits", a.clause(), Map.of());
            case BatchAnswer.OtherDigest a ->
                throw refused("batch.other-digest", a.clause(), Map.of("digest", a.frozen()));
            case BatchAnswer.FourEyes a -> throw refused("batch.four-eyes", a.clause(), Map.of());
            case BatchAnswer.TooLateToCancel a ->
                throw refused("batch.too-late-to-cancel", a.clause(), Map.of("state", a.state()));
            case BatchAnswer.OnlyChairCancels a -> throw refused("batch.only-chair-cancels", a.clause(), Map.of());
            case BatchAnswer.CancelledByOwn a -> throw refused("batch.cancelled-by-own", a.clause(), Map.of());
            case BatchAnswer.CertificatesMissing a -> throw missing(a.missing());
            case BatchAnswer.HomesNoticeUnknown a -> throw refused("draw.notice-unknown", a.clause(), Map.of());
            case BatchAnswer.NoticeTooShort a ->
                throw refused(
                        "draw.notice-too-short",
                        a.clause(),
                        Map.of(
                                "publishedOn", a.publishedOn().toString(),
                                "firstLawfulDay", a.firstLawfulDay().toString()),
                        a.publishedOn().toString(),
                        a.firstLawfulDay().toString());
            case BatchAnswer.PlanFaulty a ->
                throw ProblemException.conflict("batch.plan-faulty", Map.of("field", a.field(), "fault", a.fault()));
            case BatchAnswer.TooFewHomes a ->
                throw new ProblemException(
                        409,
                        "batch.too-few-homes",
                        Map.of("rooms", a.rooms(), "there", a.there(), "asked", a.asked()),
                        a.rooms(),
                        a.there(),
                        a.asked());
            case BatchAnswer.NothingOffered a -> throw refused("home.nothing-offered", a.clause(), Map.of());
            case BatchAnswer.AnsweredAlready a -> throw refused("home.answered-already", a.clause(), Map.of());
        };
    }

    /** Named after the first that is missing, with all of them beside it. */
    private static ProblemException missing(List<Certificate> missing) {
        var first = missing.getFirst();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("missing", missing.stream().map(CertificateView::of).toList());
        Certificates.firstLawfulDay(missing).ifPresent(day -> facts.put("firstLawfulDay", day.toString()));
        first.since().ifPresent(day -> facts.put("publishedOn", day.toString()));
        var clause = first.kind().clause();
        return switch (first.kind()) {
            case COMMITTEE ->
                refused(first.firstLawfulDay().isPresent() ? "draw.not-approved" : "draw.rejected", clause, facts);
            case HOMES_NOTICE ->
                first.since()
                        .map(publishedOn -> refused(
                                "draw.notice-too-short",
                                clause,
                                facts,
                                publishedOn.toString(),
                                first.firstLawfulDay().orElseThrow().toString()))
                        .orElseGet(() -> refused("draw.notice-unknown", clause, facts));
            case HOUSEHOLD_NOTICES -> refused("draw.household-not-registered", clause, facts);
            case SCORE_SHEET -> refused("draw.sheet-not-in-force", clause, facts);
            case CALENDAR -> refused("draw.calendar-not-in-force", clause, facts);
            case NOBODY_BARRED -> refused("draw.entrant-barred", clause, facts);
            case NO_OBJECTION -> refused("draw.objection-open", clause, facts);
        };
    }

    private static ProblemException refused(String code, Clause clause, Map<String, ?> facts, Object... args) {
        return ProblemException.refused(code, clause.text(), facts, args);
    }
}
