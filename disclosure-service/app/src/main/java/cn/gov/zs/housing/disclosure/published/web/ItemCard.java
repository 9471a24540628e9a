package cn.gov.zs.housing.disclosure.published.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeHead;
import cn.gov.zs.housing.disclosure.notice.Standing;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway is told of a public item. The bytes are those of the item's own addresses, which the gateway reads next.
 *
 * @param key names the item; also its path without the slash before it
 * @param path its page
 * @param api its JSON; absent when it has none
 * @param reference what it is about; items of one reference may show each other
 * @param publishedOn day of publication in Shanghai
 * @param personalUntil the moment from which nobody may show a copy of it; absent when nothing in it is personal
 * @param state whether it still changes
 * @param shownOn the day in Shanghai its pages are made for
 * @param demoDay whether they say that the clock was moved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemCard(
        String key,
        String path,
        @Nullable String api,
        String reference,
        LocalDate publishedOn,
        @Nullable Instant personalUntil,
        State state,
        LocalDate shownOn,
        boolean demoDay) {
    /** How much of it still changes. */
    enum State {
        /** A notice whose period runs: days pass, objections and boards come. */
        STANDING,
        /** Said for good. */
        SETTLED,
        /** A list, which changes with everything. */
        LIVING
    }

    static ItemCard of(Notice notice, LocalDate today, boolean demoDay) {
        var head = notice.head();
        var standing = notice instanceof Standing;
        return new ItemCard(
                head.id().path().substring(1),
                head.id().path(),
                "/api/v1/public" + head.id().path(),
                head.reference(),
                head.period().publishedOn(),
                standing ? personalUntil(head) : null,
                standing ? State.STANDING : State.SETTLED,
                today,
                demoDay);
    }

    static ItemCard of(PublicDocument document, LocalDate today, boolean demoDay) {
        var path = document.id().path();
        return new ItemCard(
                path.substring(1),
                path,
                "/api/v1/public" + path,
                document.reference(),
                OfficeDay.of(document.publishedAt()),
                null,
                State.SETTLED,
                today,
                demoDay);
    }

    /** @param personalUntil the first end of a personal notice that the list names */
    static ItemCard ofList(String key, String path, @Nullable Instant personalUntil, LocalDate today, boolean demoDay) {
        return new ItemCard(key, path, null, "", today, personalUntil, State.LIVING, today, demoDay);
    }

    /** The end of its period, if persons stand in it: the homes on offer are nobody's yet. */
    static @Nullable Instant personalUntil(NoticeHead head) {
        return head.kind() == NoticeKind.HOMES
                ? null
                : OfficeDay.begin(head.period().overFrom());
    }
}
