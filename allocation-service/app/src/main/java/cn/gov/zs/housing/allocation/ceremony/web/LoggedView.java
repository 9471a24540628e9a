package cn.gov.zs.housing.allocation.ceremony.web;

import cn.gov.zs.housing.allocation.ceremony.Ceremony;
import cn.gov.zs.housing.allocation.ceremony.FixedSteps;
import cn.gov.zs.housing.allocation.logged.LoggedEntries;
import cn.gov.zs.housing.allocation.rules.published.LogStep;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a ceremony's steps stand in the public log, as far as is known; the ceremony does not wait for it.
 *
 * @param sealing the entry of the commitments
 * @param closing the entry of the closing digest
 * @param awaits whether a step that is fixed is still on its way to the log
 */
public record LoggedView(@Nullable Long sealing, @Nullable Long closing, boolean awaits) {

    static LoggedView of(Ceremony ceremony, LoggedEntries entries) {
        var announced = ceremony.announcement();
        if (announced.rehearsal()) {
            return new LoggedView(null, null, false);
        }
        var sealing = FixedSteps.sealingDigest(ceremony);
        var closing = FixedSteps.closingDigest(ceremony);
        var sealed = index(LogStep.Kind.BATCH_SEALING, announced.batchId(), sealing, entries);
        var closed = index(LogStep.Kind.BATCH_CLOSING, announced.batchId(), closing, entries);
        return new LoggedView(
                sealed, closed, (sealing.isPresent() && sealed == null) || (closing.isPresent() && closed == null));
    }

    /** What is known, as a text that changes when more is. */
    public String known() {
        return (sealing == null ? "" : sealing) + "," + (closing == null ? "" : closing);
    }

    private static @Nullable Long index(
            LogStep.Kind kind, String batchId, Optional<String> digest, LoggedEntries entries) {
        return digest.map(known -> new LogStep(kind, batchId, known)).stream()
                .flatMap(step -> entries.of(step).stream())
                .findFirst()
                .map(entry -> entry.proof().index())
                .orElse(null);
    }
}
