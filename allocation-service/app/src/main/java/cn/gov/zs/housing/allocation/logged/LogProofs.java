package cn.gov.zs.housing.allocation.logged;

import cn.gov.zs.housing.allocation.rules.published.LogFile;
import cn.gov.zs.housing.allocation.rules.published.LogStep;
import java.util.ArrayList;
import java.util.List;

/** Whether all steps of a batch are known to stand in the public log. */
public sealed interface LogProofs {

    /**
     * All do.
     *
     * @param file their proofs, as the bundle holds them
     */
    record Complete(LogFile file) implements LogProofs {}

    /**
     * Some are still on their way.
     *
     * @param steps which
     */
    record Missing(List<LogStep> steps) implements LogProofs {
        /** Keeps its own copy. */
        public Missing {
            steps = List.copyOf(steps);
        }
    }

    /** Looks for the entry of each step: the first behind that of the step before, so the same entries whoever looks, and when. */
    static LogProofs of(List<LogStep> steps, LoggedEntries entries) {
        var found = new ArrayList<LoggedEntry>();
        var missing = new ArrayList<LogStep>();
        long last = -1;
        for (var step : steps) {
            // a sheet stands in the log since it was adopted, whatever was adopted before
            long behind = step.kind() == LogStep.Kind.SCORE_SHEET ? -1 : last;
            var entry = entries.of(step).stream()
                    .filter(each -> each.proof().index() > behind)
                    .findFirst();
            entry.ifPresentOrElse(found::add, () -> missing.add(step));
            if (entry.isPresent() && step.kind() != LogStep.Kind.SCORE_SHEET) {
                last = entry.get().proof().index();
            }
        }
        return missing.isEmpty()
                ? new Complete(new LogFile(
                        found.getLast().verifierKey(),
                        found.stream().map(LoggedEntry::proof).toList()))
                : new Missing(missing);
    }
}
