package cn.gov.zs.housing.allocation.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * The result of a batch stood its 20 natural days on public notice and is final.
 *
 * @param batchId the batch
 * @param confirmedOn the day the notice period was over
 * @param allotments who received which home
 */
public record BatchConfirmedV1(String batchId, LocalDate confirmedOn, List<Allotment> allotments) {

    /** Topic. */
    public static final String TOPIC = AllocationEvents.TOPIC;

    /** Wire name. */
    public static final String TYPE = "allocation.batch-confirmed.v1";

    /** Keeps its own copy of the list. */
    public BatchConfirmedV1 {
        allotments = List.copyOf(allotments);
    }
}
