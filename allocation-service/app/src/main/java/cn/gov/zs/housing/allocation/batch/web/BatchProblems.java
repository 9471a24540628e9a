package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.batch.BatchAnswer;
import cn.gov.zs.housing.allocation.law.Clause;
import cn.gov.zs.platform.http.ProblemException;
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
            case BatchAnswer.NoSheetInForce a -> throw refused("score-sheet.none-in-force", a.clause(), Map.of());
            case BatchAnswer.NobodyWaits a -> throw refused("batch.nobody-waits", a.clause(), Map.of());
            case BatchAnswer.OtherDigest a ->
                throw refused("batch.other-digest", a.clause(), Map.of("digest", a.frozen()));
            case BatchAnswer.FourEyes a -> throw refused("batch.four-eyes", a.clause(), Map.of());
            case BatchAnswer.TooLateToCancel a ->
                throw refused("batch.too-late-to-cancel", a.clause(), Map.of("state", a.state()));
            case BatchAnswer.OnlyChairCancels a -> throw refused("batch.only-chair-cancels", a.clause(), Map.of());
            case BatchAnswer.CancelledByOwn a -> throw refused("batch.cancelled-by-own", a.clause(), Map.of());
            case BatchAnswer.NotApproved a -> throw refused("draw.not-approved", a.clause(), Map.of());
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
            case BatchAnswer.WitnessIsOfficer a -> throw refused("draw.witness-is-officer", a.clause(), Map.of());
            case BatchAnswer.SealedAlready a -> throw refused("draw.sealed-already", a.clause(), Map.of());
            case BatchAnswer.SameCommitment a -> throw refused("draw.same-commitment", a.clause(), Map.of());
            case BatchAnswer.NotAllSealed a ->
                throw refused(
                        "draw.not-all-sealed",
                        a.clause(),
                        Map.of("sealed", a.sealed(), "witnesses", a.witnesses()),
                        a.sealed(),
                        a.witnesses());
            case BatchAnswer.NothingSealed a -> throw refused("draw.nothing-sealed", a.clause(), Map.of());
            case BatchAnswer.DoesNotOpen a -> throw refused("draw.does-not-open", a.clause(), Map.of());
            case BatchAnswer.RevealedAlready a -> throw refused("draw.revealed-already", a.clause(), Map.of());
        };
    }

    private static ProblemException refused(String code, Clause clause, Map<String, ?> facts, Object... args) {
        return ProblemException.refused(code, clause.text(), facts, args);
    }
}
