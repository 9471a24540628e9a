package cn.gov.zs.housing.housing.calendar.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.contract.CalendarAdoptedV1;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.workdays.AdoptedNotice;
import cn.gov.zs.platform.workdays.AdoptedNotices;
import cn.gov.zs.platform.workdays.DayVerdict;
import cn.gov.zs.platform.workdays.TymeCalendar;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarSubscriptionTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    private final Set<AdoptedNotice> kept = new LinkedHashSet<>();
    private final AdoptedNotices notices = new AdoptedNotices() {
        @Override
        public boolean add(AdoptedNotice notice) {
            return kept.add(notice);
        }

        @Override
        public List<AdoptedNotice> list() {
            return List.copyOf(kept);
        }
    };

    private void hear(int year, int revision, LocalDate... off) {
        var body = new CalendarAdoptedV1(
                year + "-" + revision,
                year,
                revision,
                "国务院办公厅关于" + year + "年部分节假日安排的通知",
                "示例〔2026〕1号",
                LocalDate.of(2026, 11, 4),
                "https://www.gov.cn/sample",
                List.of(off).stream()
                        .map(day -> new CalendarAdoptedV1.Day(day, CalendarAdoptedV1.Kind.OFF, "元旦"))
                        .toList(),
                LocalDate.of(2026, 12, 1),
                "sha256:00",
                "/calendar?year=" + year);
        new CalendarSubscription()
                .calendarAdopted(notices)
                .handler()
                .accept(new Envelope<>(
                        UUID.randomUUID().toString(),
                        CalendarAdoptedV1.TYPE,
                        "/disclosure-service",
                        body.versionId(),
                        Instant.EPOCH,
                        1,
                        body));
    }

    private WorkCalendar calendar() {
        return TymeCalendar.shipped().with(notices.list());
    }

    @Test
    void what_disclosure_adopted_is_counted_by_here() {
        hear(2027, 1, DAY);
        assertThat(calendar().version()).isEqualTo("tyme4j-1.4.9+2027-1");
        assertThat(calendar().verdict(DAY)).isEqualTo(DayVerdict.DAY_OFF);
        assertThat(calendar().notice(DAY))
                .hasValueSatisfying(notice -> assertThat(notice).contains("示例〔2026〕1号"));
    }

    @Test
    void heard_twice_or_late_it_is_the_same_calendar() {
        hear(2027, 2);
        hear(2027, 2);
        hear(2027, 1, DAY);
        assertThat(kept).hasSize(2);
        assertThat(calendar().version()).isEqualTo("tyme4j-1.4.9+2027-2");
        assertThat(calendar().verdict(DAY)).isEqualTo(DayVerdict.WORKING);
    }
}
