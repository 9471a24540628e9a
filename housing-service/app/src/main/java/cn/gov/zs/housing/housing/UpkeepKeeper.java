package cn.gov.zs.housing.housing;

import cn.gov.zs.housing.housing.upkeep.OccupancyCheck;
import cn.gov.zs.housing.housing.upkeep.Repair;
import cn.gov.zs.housing.housing.upkeep.mongo.MongoUpkeep;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.Aggregates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Moves the words of checks and repairs to the active key, in every replica: each write is guarded (decision 0191). */
@Component
class UpkeepKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(UpkeepKeeper.class);

    private final Aggregates<OccupancyCheck> checks;
    private final Aggregates<Repair> repairs;
    private final FieldCipher cipher;

    UpkeepKeeper(Aggregates<OccupancyCheck> checks, Aggregates<Repair> repairs, FieldCipher cipher) {
        this.checks = checks;
        this.repairs = repairs;
        this.cipher = cipher;
    }

    /** A failed round is logged by the scheduler and the next one tries again. */
    @Scheduled(fixedDelay = 5_000)
    void reEncrypt() {
        var moved = MongoUpkeep.reEncrypt(checks, cipher) + MongoUpkeep.reEncrypt(repairs, cipher);
        if (moved > 0) {
            LOG.info("moved {} checks and repairs to the active key", moved);
        }
    }
}
