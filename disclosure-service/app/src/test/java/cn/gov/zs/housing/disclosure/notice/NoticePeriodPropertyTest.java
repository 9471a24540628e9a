package cn.gov.zs.housing.disclosure.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** No clock shortens what the law gives the public. */
class NoticePeriodPropertyTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Property
    void a_notice_that_ended_stood_for_every_hour_of_its_whole_days(
            @ForAll("moments") Instant publishedAt,
            @ForAll NoticeKind kind,
            @ForAll @LongRange(min = -40L * 24 * 60, max = 400L * 24 * 60) long minutesLater) {
        var asked = publishedAt.plus(Duration.ofMinutes(minutesLater));
        var notice = NoticeSamples.draft(kind, "r").publish(publishedAt, NoticeSamples.SALT);

        switch (notice.end(OfficeDay.of(asked))) {
            case EndAnswer.Over _ ->
                assertThat(Duration.between(publishedAt, asked))
                        .isGreaterThan(Duration.ofDays(Clause.of(kind).days()));
            case EndAnswer.StillStanding(var firstLawfulDay, var clause) -> {
                assertThat(clause).isEqualTo(Clause.of(kind));
                assertThat(asked).isBefore(firstLawfulDay.atStartOfDay(SHANGHAI).toInstant());
            }
        }
    }

    @Property
    void once_over_it_stays_over_and_days_left_never_grow(
            @ForAll("moments") Instant publishedAt,
            @ForAll Clause clause,
            @ForAll @LongRange(min = 0, max = 60) long day) {
        var period = NoticePeriod.from(publishedAt, clause);
        LocalDate today = period.publishedOn().plusDays(day);

        if (period.isOver(today)) {
            assertThat(period.isOver(today.plusDays(1))).isTrue();
            assertThat(period.daysLeft(today)).isZero();
        } else {
            assertThat(period.daysLeft(today)).isEqualTo(clause.days() - day);
        }
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2019-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2099-12-31T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }
}
