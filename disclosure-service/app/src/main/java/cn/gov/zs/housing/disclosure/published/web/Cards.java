package cn.gov.zs.housing.disclosure.published.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeHead;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.platform.pages.ItemCard;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cards of what is published here. */
final class Cards {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Cards() {}

    static ItemCard of(Notice notice, Made made) {
        var head = notice.head();
        var standing = notice instanceof Standing;
        return ItemCard.ofPage(
                head.id().path(),
                head.reference(),
                head.period().publishedOn(),
                standing ? personalUntil(head) : null,
                standing ? ItemCard.State.STANDING : ItemCard.State.SETTLED,
                made.on(),
                made.demoDay());
    }

    static ItemCard of(PublicDocument document, Made made) {
        return ItemCard.ofPage(
                document.id().path(),
                document.reference(),
                OfficeDay.of(document.publishedAt()),
                null,
                ItemCard.State.SETTLED,
                made.on(),
                made.demoDay());
    }

    /** @param personalUntil the first end of a personal notice that the list names */
    static ItemCard ofList(String key, String path, @Nullable Instant personalUntil, Made made) {
        return ItemCard.ofList(key, path, List.of(), null, personalUntil, made.on(), made.demoDay());
    }

    /** The end of its period, if persons stand in it: the homes on offer are nobody's yet. */
    static @Nullable Instant personalUntil(NoticeHead head) {
        return head.kind() == NoticeKind.HOMES
                ? null
                : head.period().overFrom().atStartOfDay(SHANGHAI).toInstant();
    }
}
