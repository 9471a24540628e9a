package cn.gov.zs.housing.allocation.refusal.mongo;

import cn.gov.zs.housing.allocation.batch.RefusalGround;
import cn.gov.zs.housing.allocation.refusal.Effect;
import cn.gov.zs.housing.allocation.refusal.How;
import cn.gov.zs.housing.allocation.refusal.Refusal;
import cn.gov.zs.housing.allocation.refusal.RefusalRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a household gave up, as it is stored.
 *
 * @param barredUntil the last day of the longest bar, by which those barred on a day are found
 */
record RefusalRecordDocument(
        String applicationId,
        List<RefusalDocument> refusals,
        @Nullable LocalDate barredUntil) {

    record RefusalDocument(
            String batchId,
            String homeId,
            How how,
            @Nullable RefusalGround ground,
            LocalDate on,
            Effect.Why why,
            int nth,
            ConsequenceDocument consequence,
            String ruleId,
            String clause,
            @Nullable LocalDate lastDay) {

        static RefusalDocument from(Refusal refusal) {
            var effect = refusal.effect();
            return new RefusalDocument(
                    refusal.batchId(),
                    refusal.homeId(),
                    refusal.how(),
                    refusal.ground().orElse(null),
                    refusal.on(),
                    effect.why(),
                    effect.nth(),
                    ConsequenceDocument.from(effect.consequence()),
                    effect.ruleId(),
                    effect.clause(),
                    effect.lastDay().orElse(null));
        }

        Refusal toDomain() {
            return new Refusal(
                    batchId,
                    homeId,
                    how,
                    Optional.ofNullable(ground),
                    on,
                    new Effect(why, nth, consequence.toDomain(), ruleId, clause, Optional.ofNullable(lastDay)));
        }
    }

    static RefusalRecordDocument from(RefusalRecord record) {
        return new RefusalRecordDocument(
                record.applicationId(),
                record.refusals().stream().map(RefusalDocument::from).toList(),
                record.refusals().stream()
                        .flatMap(one -> one.effect().lastDay().stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    RefusalRecord toDomain() {
        return new RefusalRecord(
                applicationId, refusals.stream().map(RefusalDocument::toDomain).toList());
    }
}
