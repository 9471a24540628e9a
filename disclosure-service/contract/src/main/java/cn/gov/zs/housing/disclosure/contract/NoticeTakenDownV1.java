package cn.gov.zs.housing.disclosure.contract;

import java.time.LocalDate;

/**
 * A notice came down before its period was over. Whoever shows a copy of it stops at once: what it said no longer holds, and
 * its personal details have left.
 *
 * @param noticeId the notice; also the key of the event
 * @param kind what the notice was about
 * @param reference the application, offer or batch it was about
 * @param takenDownOn day in Shanghai on which it came down
 */
public record NoticeTakenDownV1(String noticeId, NoticeKind kind, String reference, LocalDate takenDownOn) {
    public static final String TOPIC = DisclosureTopic.NAME;
    public static final String TYPE = "disclosure.notice-taken-down.v1";
}
