package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.objection.Investigations;
import cn.gov.zs.housing.applicant.objection.ObjectionId;
import cn.gov.zs.housing.applicant.objection.Objections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes on with objections that a crash or a fault left between their decision and their answer. Every replica may: each step is safe to repeat. */
@Component
class UpheldObjectionWorker {
    private static final Logger LOG = LoggerFactory.getLogger(UpheldObjectionWorker.class);
    private static final int AT_ONCE = 50;

    private final Objections objections;
    private final Investigations investigations;

    UpheldObjectionWorker(Objections objections, Investigations investigations) {
        this.objections = objections;
        this.investigations = investigations;
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 5_000)
    void goOn() {
        objections.upheld(AT_ONCE).forEach(this::goOn);
    }

    private void goOn(ObjectionId id) {
        try {
            investigations.resume(id);
        } catch (RuntimeException stillImpossible) {
            // Tried again in ten seconds; the others do not wait for it. The class only: a message may speak of what is
            // stored.
            LOG.error(
                    "objection {} is upheld but its review could not be opened: {}",
                    id,
                    stillImpossible.getClass().getName());
        }
    }
}
