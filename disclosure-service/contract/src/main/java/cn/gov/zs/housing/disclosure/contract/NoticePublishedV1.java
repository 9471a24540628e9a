package cn.gov.zs.housing.disclosure.contract;

import java.time.LocalDate;

/**
 * A notice was published and its period runs.
 *
 * @param noticeId the notice; also the key of the event
 * @param kind what the notice is about
 * @param reference the application ({@link NoticeKind#FIRST_REVIEW}, {@link NoticeKind#CITY_REVIEW}), the offer
 *     ({@link NoticeKind#HOMES}) or the batch ({@link NoticeKind#RESULT}) it is about
 * @param publishedOn day of publication in Shanghai; day 0 of the period
 * @param lastDay last day of the period; the period is over at 00:00 Shanghai time of the following day
 * @param path where the public reads it, relative to the platform's address
 */
public record NoticePublishedV1(
        String noticeId, NoticeKind kind, String reference, LocalDate publishedOn, LocalDate lastDay, String path) {
    public static final String TOPIC = DisclosureTopic.NAME;
    public static final String TYPE = "disclosure.notice-published.v1";
}
