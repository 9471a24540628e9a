package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.ceremony.Closed;
import cn.gov.zs.housing.allocation.rules.freeze.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * A step of a batch that has to stand in the public log, and what its entry has to say.
 *
 * @param kind what kind of document was published
 * @param reference whose: the score sheet's or the batch's id
 * @param digest the digest that ties it to the bundle, {@code sha256:<hex>}
 */
public record LogStep(Kind kind, String reference, String digest) {

    /** What was published; the names are those of the log's entries. */
    public enum Kind {
        /** A category's score sheet (评分表). */
        SCORE_SHEET,
        /** What was frozen (冻结的方案). */
        BATCH_PLAN,
        /** The committee passed it, for the attempt that was drawn (表决通过). */
        BATCH_APPROVAL,
        /** The commitments, when sealing was closed (封存结束). */
        BATCH_SEALING,
        /** The closing digest, when reveals were closed (揭示结束). */
        BATCH_CLOSING,
        /** The result (抽签结果). */
        BATCH_DRAW
    }

    /**
     * The steps of a batch in the order of {@code log.json}: each score sheet once, by category, then the batch's own, which happened in
     * this order.
     *
     * @param digest the batch digest
     * @param attempt the attempt that was drawn: the vote that counts is the one for it
     * @param resultDigest {@code sha256:<hex>} of {@code result.json}
     */
    public static List<LogStep> of(Plan plan, String digest, int attempt, Closed closed, String resultDigest) {
        var steps = new ArrayList<LogStep>();
        for (var category : plan.categories()) {
            steps.add(new LogStep(
                    Kind.SCORE_SHEET,
                    category.sheetId(),
                    category.sheetDigests().written()));
        }
        var batch = plan.batchId();
        steps.add(new LogStep(Kind.BATCH_PLAN, batch, digest));
        steps.add(new LogStep(Kind.BATCH_APPROVAL, vote(batch, attempt), digest));
        steps.add(new LogStep(Kind.BATCH_SEALING, batch, "sha256:" + closed.sealingDigest()));
        steps.add(new LogStep(Kind.BATCH_CLOSING, batch, "sha256:" + closed.closingDigest()));
        steps.add(new LogStep(Kind.BATCH_DRAW, batch, resultDigest));
        // one sheet may serve several categories; it stands in the log once
        return steps.stream().distinct().toList();
    }

    /** What names a vote in the log: the first one is the batch's, each repeat's has its attempt's number. */
    private static String vote(String batch, int attempt) {
        return attempt == 1 ? batch : batch + "-" + attempt;
    }
}
