package cn.gov.zs.housing.disclosure.contract;

import java.time.LocalDate;

/**
 * A notice stood for its whole legal period. Only disclosure-service runs notice clocks; whoever must wait for the
 * end of a notice waits for this event.
 *
 * @param noticeId the notice; also the key of the event
 * @param kind what the notice was about
 * @param reference the application, offer or batch it was about
 * @param publishedOn day of publication in Shanghai; day 0 of the period
 * @param lastDay last day of the period
 * @param endedOn day in Shanghai on which the notice was ended; always after {@code lastDay}
 */
public record NoticePeriodEndedV1(
        String noticeId,
        NoticeKind kind,
        String reference,
        LocalDate publishedOn,
        LocalDate lastDay,
        LocalDate endedOn) {
    public static final String TOPIC = DisclosureTopic.NAME;
    public static final String TYPE = "disclosure.notice-period-ended.v1";
}
