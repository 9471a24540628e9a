package cn.gov.zs.platform.workdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.platform.workdays.CalendarDay.Kind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StoredCalendarTest {

    private static final WorkCalendar SHIPPED = TymeCalendar.shipped();
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final List<AdoptedNotice> stored = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private boolean away;
    private final StoredCalendar calendar = new StoredCalendar(SHIPPED, this::read, PAUSE, nanos::get);

    private List<AdoptedNotice> read() {
        if (away) {
            throw new IllegalStateException("the database is away");
        }
        return List.copyOf(stored);
    }

    private static AdoptedNotice notice(int year, int revision, String... off) {
        var title = "示例：" + year + "年通知第" + revision + "版";
        return new AdoptedNotice(
                revision,
                new YearNotice(
                        year,
                        title,
                        List.of(off).stream()
                                .map(day -> new CalendarDay(LocalDate.parse(day), Kind.OFF, title))
                                .toList()));
    }

    @Test
    void follows_an_adoption_once_the_pause_is_over_and_at_once_when_told() {
        assertThat(calendar.get()).isSameAs(SHIPPED);
        stored.add(notice(2027, 1, "2027-01-04"));
        assertThat(calendar.get()).isSameAs(SHIPPED);
        nanos.addAndGet(PAUSE.toNanos());
        assertThat(calendar.get().version()).isEqualTo("tyme4j-1.4.9+2027-1");
        stored.add(notice(2027, 2));
        assertThat(calendar.refresh().version()).isEqualTo("tyme4j-1.4.9+2027-2");
        assertThat(calendar.get().verdict(LocalDate.of(2027, 1, 4))).isEqualTo(DayVerdict.WORKING);
    }

    @Test
    void the_same_version_is_the_same_calendar() {
        stored.add(notice(2027, 1));
        var first = calendar.get();
        nanos.addAndGet(PAUSE.toNanos());
        assertThat(calendar.get()).isSameAs(first);
    }

    @Test
    void goes_on_with_what_it_knew_while_the_notices_cannot_be_read() {
        stored.add(notice(2027, 1));
        var known = calendar.get();
        away = true;
        nanos.addAndGet(PAUSE.toNanos());
        assertThat(calendar.get()).isSameAs(known);
    }

    @Test
    void guesses_nothing_when_the_notices_were_never_read() {
        away = true;
        assertThatThrownBy(calendar::get).hasMessageContaining("away");
    }

    @Test
    void a_notice_that_is_ahead_of_its_time_waits_for_the_year_between() {
        stored.add(notice(2028, 1, "2028-01-04"));
        assertThat(calendar.get().lastNoticedYear()).isEqualTo(2026);
        stored.add(notice(2027, 1));
        assertThat(calendar.refresh().version()).isEqualTo("tyme4j-1.4.9+2027-1+2028-1");
        assertThat(calendar.get().verdict(LocalDate.of(2028, 1, 4))).isEqualTo(DayVerdict.DAY_OFF);
    }

    @Property
    void adoptions_heard_twice_or_in_another_order_give_the_same_calendar(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 6) int twice) {
        var told = List.of(
                notice(2026, 1, "2026-12-30"),
                notice(2026, 2, "2026-12-31"),
                notice(2027, 1, "2027-01-04"),
                notice(2027, 2, "2027-01-05"),
                notice(2028, 1));
        var heard = new ArrayList<>(told);
        heard.addAll(told.subList(0, Math.min(twice, told.size())));
        Collections.shuffle(heard, new Random(seed));
        var one = SHIPPED.with(told);
        var other = SHIPPED.with(heard);
        assertThat(other.version()).isEqualTo(one.version()).isEqualTo("tyme4j-1.4.9+2026-2+2027-2+2028-1");
        assertThat(one.differences(other, LocalDate.of(2026, 1, 1), LocalDate.of(2029, 1, 1)))
                .isEmpty();
        assertThat(other.verdict(LocalDate.of(2026, 12, 30))).isEqualTo(DayVerdict.WORKING);
    }
}
