package cn.gov.zs.housing.disclosure.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

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

    @Property
    void no_sequence_of_interruptions_shortens_a_period_and_every_day_of_it_can_be_read(
            @ForAll("moments") Instant publishedAt,
            @ForAll Clause clause,
            @ForAll @Size(max = 12) List<@From("spells") Interruption> spells) {
        var period = NoticePeriod.from(publishedAt, clause);
        var publishedOn = period.publishedOn();
        var first = period.lastDay();
        for (var spell : spells) {
            var longer = period.interrupted(moved(spell, publishedOn));
            assertThat(longer.lastDay()).isAfterOrEqualTo(period.lastDay());
            period = longer;
        }
        var interrupted = period;
        assertThat(period.lastDay()).isEqualTo(first.plusDays(period.lostDays()));
        var readable = publishedOn
                .plusDays(1)
                .datesUntil(period.overFrom())
                .filter(day -> interrupted.interruptions().stream().noneMatch(each -> each.takes(day)))
                .count();
        assertThat(readable).isEqualTo(clause.days());
        assertThat(period.asPublished().lastDay()).isEqualTo(first);
        // in whichever order they were reported
        var reversed =
                new NoticePeriod(publishedOn, clause, period.interruptions().reversed());
        assertThat(reversed.lastDay()).isEqualTo(period.lastDay());
    }

    /** Begins as many days after the epoch as it is to begin after the publication. */
    @Provide
    Arbitrary<Interruption> spells() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 60), Arbitraries.longs().between(0, 15))
                .as((from, length) -> NoticeSamples.interruption(
                        LocalDate.EPOCH.plusDays(from), LocalDate.EPOCH.plusDays(from + length)));
    }

    private static Interruption moved(Interruption spell, LocalDate publishedOn) {
        return NoticeSamples.interruption(
                publishedOn.plusDays(spell.from().toEpochDay()),
                publishedOn.plusDays(spell.to().toEpochDay()));
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
