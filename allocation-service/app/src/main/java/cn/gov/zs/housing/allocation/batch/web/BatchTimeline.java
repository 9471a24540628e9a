package cn.gov.zs.housing.allocation.batch.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a batch, for the page's time-line. */
final class BatchTimeline {

    /** One step: a message key, when it was taken, and done, now or next. */
    record Step(String key, @Nullable Instant at, String state) {}

    private BatchTimeline() {}

    static List<Step> of(BatchView batch) {
        var steps = new ArrayList<Step>();
        var cancellation = batch.cancellation();
        if (cancellation != null) {
            return cancelled(batch, cancellation);
        }
        var vote = batch.vote();
        if (batch.state().equals("REJECTED") && vote != null) {
            done(steps, "planned", batch.plannedAt());
            done(steps, "frozen", batch.frozenAt());
            done(steps, "rejected", vote.closedAt());
            return steps;
        }
        add(steps, "planned", batch.plannedAt(), true);
        add(steps, "frozen", batch.frozenAt(), batch.frozenAt() != null);
        add(steps, "approved", batch.approvedAt(), batch.approvedAt() != null);
        add(steps, "opened", batch.openedAt(), batch.openedAt() != null);
        add(steps, "drawn", batch.drawnAt(), batch.drawnAt() != null);
        add(steps, "settled", batch.settledAt(), batch.settledAt() != null);
        add(steps, "confirmed", null, batch.confirmedOn() != null);
        return steps;
    }

    /** What was done before, and the end. */
    private static List<Step> cancelled(BatchView batch, BatchView.Cancellation cancellation) {
        var steps = new ArrayList<Step>();
        done(steps, "planned", batch.plannedAt());
        done(steps, "frozen", batch.frozenAt());
        var vote = batch.vote();
        if (vote != null) {
            done(steps, vote.passed() ? "approved" : "rejected", vote.closedAt());
        }
        done(steps, "opened", batch.openedAt());
        done(steps, "cancelled", cancellation.cancelledAt());
        return steps;
    }

    private static void done(List<Step> steps, String key, @Nullable Instant at) {
        if (at != null) {
            steps.add(new Step(key, at, "done"));
        }
    }

    private static void add(List<Step> steps, String key, @Nullable Instant at, boolean done) {
        var first = steps.stream().allMatch(s -> s.state().equals("done"));
        steps.add(new Step(key, done ? at : null, done ? "done" : first ? "now" : "next"));
    }
}
