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
 */
public record LoggedView(@Nullable Long sealing, @Nullable Long closing) {

    static LoggedView of(Ceremony ceremony, LoggedEntries entries) {
        var announced = ceremony.announcement();
        return announced.rehearsal()
                ? new LoggedView(null, null)
                : new LoggedView(
                        index(
                                LogStep.Kind.BATCH_SEALING,
                                announced.batchId(),
                                FixedSteps.sealingDigest(ceremony),
                                entries),
                        index(
                                LogStep.Kind.BATCH_CLOSING,
                                announced.batchId(),
                                FixedSteps.closingDigest(ceremony),
                                entries));
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
