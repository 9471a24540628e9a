package cn.gov.zs.housing.disclosure.contract;

import java.time.LocalDate;

/**
 * Somebody objects to a notice that stands. Whoever made the decision behind the notice investigates and answers.
 *
 * <p>Who objects is not said: name and contact stay with disclosure-service (decision 0120). An event of the notice: it comes
 * before the notice's {@link NoticePeriodEndedV1}, so at the end of the period every objection to it is known.
 *
 * @param objectionId number of the objection, such as {@code YY-7K3M9-QXA2T}
 * @param noticeId the notice; also the key of the event
 * @param kind what the notice is about
 * @param reference what it is about: the application
 * @param filedOn day in Shanghai on which it was filed, within the notice's period
 * @param words what the objection says, 10 to 2,000 characters; never a whole identity number
 */
public record ObjectionFiledV1(
        String objectionId, String noticeId, NoticeKind kind, String reference, LocalDate filedOn, String words) {
    public static final String TOPIC = DisclosureTopic.NAME;
    public static final String TYPE = "disclosure.objection-filed.v1";

    /** Without the words: they speak of people. */
    @Override
    public String toString() {
        return "objection " + objectionId + " to notice " + noticeId;
    }
}
