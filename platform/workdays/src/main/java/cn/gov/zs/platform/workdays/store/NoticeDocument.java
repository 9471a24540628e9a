package cn.gov.zs.platform.workdays.store;

import cn.gov.zs.platform.workdays.AdoptedNotice;
import cn.gov.zs.platform.workdays.CalendarDay;
import cn.gov.zs.platform.workdays.YearNotice;
import java.time.LocalDate;
import java.util.List;

/** An adopted notice as it is stored. */
record NoticeDocument(int year, int revision, String title, List<DayDocument> days) {

    static NoticeDocument from(AdoptedNotice adopted) {
        var notice = adopted.notice();
        return new NoticeDocument(
                notice.year(),
                adopted.revision(),
                notice.title(),
                notice.days().stream()
                        .map(day -> new DayDocument(day.date(), day.kind(), day.notice()))
                        .toList());
    }

    AdoptedNotice toDomain() {
        return new AdoptedNotice(
                revision,
                new YearNotice(
                        year,
                        title,
                        days.stream()
                                .map(day -> new CalendarDay(day.date, day.kind, day.notice))
                                .toList()));
    }

    record DayDocument(LocalDate date, CalendarDay.Kind kind, String notice) {}
}
