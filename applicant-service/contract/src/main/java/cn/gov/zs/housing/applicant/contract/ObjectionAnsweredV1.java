package cn.gov.zs.housing.applicant.contract;

import java.time.LocalDate;

/**
 * An objection to a notice of a household was investigated and answered (异议答复). Whoever runs notices shows the answer to who
 * objected, the outcome to everybody, and takes a notice down that was objected to with success.
 *
 * @param objectionId the objection, also the key of the event
 * @param applicationId the application it concerns
 * @param noticeId the notice it was filed on
 * @param outcome how it ended
 * @param clause of the law the answer rests on, such as {@code 二（二）（1）}
 * @param answer what who objected is told, 1 to 1,000 characters; never a whole identity number
 * @param answeredOn the day of the answer, in Shanghai
 */
public record ObjectionAnsweredV1(
        String objectionId,
        String applicationId,
        String noticeId,
        ObjectionOutcome outcome,
        String clause,
        String answer,
        LocalDate answeredOn) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.objection-answered.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;

    /** Without the answer: it speaks of people. */
    @Override
    public String toString() {
        return "answer to objection " + objectionId + ": " + outcome;
    }
}
