package cn.gov.zs.housing.allocation;

import cn.gov.zs.housing.allocation.ceremony.HandOver;
import cn.gov.zs.housing.allocation.drawing.AnswerHome;
import cn.gov.zs.housing.allocation.drawing.ConfirmResult;
import cn.gov.zs.housing.allocation.waitlist.ScoreWaiting;
import cn.gov.zs.housing.allocation.waitlist.ledger.KeepLedger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What becomes due on a day on which no event arrives, or was left by a replica that died: a sheet or a chain that comes into force,
 * another month waited, the term of an answer, an ended ceremony, a result nobody objects to any more. All of it is looked at every
 * second; every step is safe to repeat, from any replica.
 */
@Component
class WhenDue {

    private static final Logger LOG = LoggerFactory.getLogger(WhenDue.class);

    private final ScoreWaiting scoreWaiting;
    private final KeepLedger keepLedger;
    private final HandOver handOver;
    private final AnswerHome answers;
    private final ConfirmResult results;
    private final Moments moments;

    WhenDue(
            ScoreWaiting scoreWaiting,
            KeepLedger keepLedger,
            HandOver handOver,
            AnswerHome answers,
            ConfirmResult results,
            Moments moments) {
        this.scoreWaiting = scoreWaiting;
        this.keepLedger = keepLedger;
        this.handOver = handOver;
        this.answers = answers;
        this.results = results;
        this.moments = moments;
    }

    @Scheduled(fixedDelay = 1000)
    void waitingList() {
        attempt("the waiting list scored", () -> scoreWaiting.on(moments.today()));
        attempt("the ledger kept", () -> keepLedger.on(moments.today()));
    }

    /** Apart from the list: to score a long one takes a while, and a hall waits for its draw. */
    @Scheduled(fixedDelay = 1000)
    void draws() {
        attempt("a ceremony handed over", () -> handOver.all(moments.now()));
        attempt("the term of answers looked at", () -> answers.termsOver(moments.today(), moments.now()));
        attempt("results confirmed", () -> results.due(moments.today()));
    }

    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            // the next look tries again; the database may be away for a while
            LOG.warn("could not get {}: {}", what, e.toString());
        }
    }
}
