package cn.gov.zs.housing.allocation.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The homes a household gave up, in their order.
 *
 * @param applicationId the household
 * @param refusals each of another batch
 */
public record RefusalRecord(String applicationId, List<Refusal> refusals) {

    /** @throws IllegalArgumentException if two are of one batch */
    public RefusalRecord {
        refusals = List.copyOf(refusals);
        if (refusals.stream().map(Refusal::batchId).distinct().count() != refusals.size()) {
            throw new IllegalArgumentException("household " + applicationId + " gave up two homes of one batch");
        }
    }

    /** Of a household that gave up nothing. */
    public static RefusalRecord none(String applicationId) {
        return new RefusalRecord(applicationId, List.of());
    }

    /** What it gave up in this batch. */
    public Optional<Refusal> in(String batchId) {
        return refusals.stream().filter(one -> one.batchId().equals(batchId)).findFirst();
    }

    /** With one more. */
    public RefusalRecord with(Refusal refusal) {
        var all = new ArrayList<>(refusals);
        all.add(refusal);
        return new RefusalRecord(applicationId, all);
    }

    /** What bars it on this day the longest. */
    public Optional<Refusal> barredOn(LocalDate day) {
        return refusals.stream()
                .filter(one -> one.bars(day))
                .max(Comparator.comparing(one -> one.effect().lastDay().orElseThrow()));
    }
}
