package cn.gov.zs.housing.allocation.contract;

import java.time.LocalDate;

/**
 * The review committee upheld an objection and revoked a household's assignment (撤销分配): its home goes to the next in line, and it
 * waits on. It gave up nothing, so nothing counts against it. When everybody has answered again, {@link ResultAmendedV1} follows.
 *
 * @param batchId the batch
 * @param title its title, Chinese
 * @param applicationId the household
 * @param entrantNumber its number
 * @param homeId the home
 * @param deliberationId where the committee's decision is published
 * @param reason 处理意见, as published; it names nobody
 * @param clause where the law says that the committee decides it
 * @param revokedOn day in Shanghai
 */
public record AssignmentRevokedV1(
        String batchId,
        String title,
        String applicationId,
        int entrantNumber,
        String homeId,
        String deliberationId,
        String reason,
        String clause,
        LocalDate revokedOn) {

    /** Topic. */
    public static final String TOPIC = AllocationEvents.TOPIC;

    /** Wire name. */
    public static final String TYPE = "allocation.assignment-revoked.v1";
}
