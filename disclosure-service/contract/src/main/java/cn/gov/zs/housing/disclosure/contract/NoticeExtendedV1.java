package cn.gov.zs.housing.disclosure.contract;

import java.time.LocalDate;

/**
 * A standing notice could not be read on some days, so its period is longer. Its last day is never earlier than any that was told
 * before.
 *
 * @param noticeId the notice; also the key of the event
 * @param kind what the notice is about
 * @param reference the application, offer or batch it is about
 * @param publishedOn day of publication in Shanghai; day 0 of the period
 * @param lastDay last day of the period now
 * @param lostDays how many days of the period do not count
 */
public record NoticeExtendedV1(
        String noticeId, NoticeKind kind, String reference, LocalDate publishedOn, LocalDate lastDay, long lostDays) {
    public static final String TOPIC = DisclosureTopic.NAME;
    public static final String TYPE = "disclosure.notice-extended.v1";
}
