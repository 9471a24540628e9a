package cn.gov.zs.housing.applicant.stage;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.GapsTold;
import cn.gov.zs.housing.applicant.application.ReviewAnswer;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.platform.workdays.TymeCalendar;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** By when a case is due, at real dates. */
class StageClockTest {
    private static final WorkCalendar CALENDAR = TymeCalendar.shipped();
    private static final StageTable TABLE = StageTable.shipped();

    @Test
    void acceptance_is_due_five_working_days_after_arrival() {
        var clock = clock(ApplicationSamples.submitted());
        assertThat(clock.stage()).isEqualTo(Stage.ACCEPTANCE);
        assertThat(clock.limit().start()).isEqualTo("2026-03-02");
        assertThat(clock.limit().due()).isEqualTo("2026-03-09");
        assertThat(clock.limit().left(day("2026-03-06"), CALENDAR)).isEqualTo(1);
        assertThat(clock.limit().left(day("2026-03-09"), CALENDAR)).isZero();
        assertThat(clock.limit().overdueOn(day("2026-03-09"))).isFalse();
        assertThat(clock.limit().overdueOn(day("2026-03-10"))).isTrue();
        assertThat(clock.limit().left(day("2026-03-10"), CALENDAR)).isEqualTo(-1);
    }

    @Test
    void told_of_gaps_it_is_the_households_turn_and_then_the_offices_days_go_on() {
        var told = told(ApplicationSamples.submitted(), "2026-03-04");
        assertThat(clock(told).stage()).isEqualTo(Stage.SUPPLEMENT);
        assertThat(clock(told).rule().duties()).isEmpty();
        var back = clock(told.supplement(told.declaration(), at(day("2026-03-18"))));
        assertThat(back.stage()).isEqualTo(Stage.ACCEPTANCE);
        assertThat(back.limit().start()).isEqualTo("2026-03-02");
        // 3 March counts; the 4th to the 18th do not; four more from the 19th, over a weekend
        assertThat(back.limit().due()).isEqualTo("2026-03-24");
        assertThat(back.limit().working(CALENDAR).stream()
                        .filter(line -> line.pause().isPresent())
                        .count())
                .isEqualTo(15);
    }

    @Test
    void the_first_review_has_thirty_days_from_acceptance_and_not_from_the_visit() {
        assertThat(clock(ApplicationSamples.accepted()).stage()).isEqualTo(Stage.VISIT);
        var clock = clock(ApplicationSamples.visited());
        assertThat(clock.stage()).isEqualTo(Stage.FIRST_REVIEW);
        assertThat(clock.limit().start()).isEqualTo("2026-03-02");
        assertThat(clock.limit().due()).isEqualTo("2026-04-01");
    }

    @ParameterizedTest
    @CsvSource({
        // 30 days end on Sunday 3 May 2026, a day off until the 5th
        "2026-04-03, 2026-05-06",
        // on Saturday 9 May 2026, which is worked to make up
        "2026-04-09, 2026-05-09",
        // on Thursday 30 April
        "2026-03-31, 2026-04-30"
    })
    void natural_days_that_end_on_a_day_off_go_on_to_the_next_working_day(LocalDate start, LocalDate due) {
        var limit = Limit.count(start, 30, DayUnit.NATURAL, List.of(), CALENDAR);
        assertThat(limit.due()).isEqualTo(due);
        assertThat(limit.working(CALENDAR).stream()
                        .flatMap(line -> line.number().stream())
                        .max(Comparator.naturalOrder()))
                .contains(30);
    }

    @Test
    void a_return_stops_the_review_and_the_correction_lets_it_go_on() {
        var returned = ApplicationSamples.returnedAtFirstReview();
        assertThat(clock(returned).stage()).isEqualTo(Stage.CORRECTION);
        var back = clock(returned.correct(returned.declaration(), at(day("2026-03-12"))));
        assertThat(back.stage()).isEqualTo(Stage.FIRST_REVIEW);
        assertThat(back.limit().start()).isEqualTo("2026-03-02");
        // the ten days from 3 to 12 March are the household's
        assertThat(back.limit().due()).isEqualTo("2026-04-13");
    }

    @Test
    void what_goes_back_to_the_first_review_begins_it_anew() {
        var returned = ApplicationSamples.returnedAtCityReview();
        var back = clock(returned.correct(ApplicationSamples.movedToShiqi(), at(day("2026-04-01"))));
        assertThat(back.stage()).isEqualTo(Stage.FIRST_REVIEW);
        assertThat(back.limit().start()).isEqualTo("2026-04-01");
        assertThat(clock(ApplicationSamples.firstObjectionUpheld()).limit().start())
                .isEqualTo("2026-03-26");
        assertThat(clock(ApplicationSamples.reopenedForFinalReview()).limit().start())
                .isEqualTo("2026-05-02");
    }

    @Test
    void an_appeal_is_due_when_the_household_was_told() {
        var appealed = ApplicationSamples.refusedAtCityReview().appeal(ApplicationSamples.appeal());
        assertThat(clock(appealed).limit().due())
                .isEqualTo(ApplicationSamples.appeal().answer().due());
    }

    @Test
    void an_appeal_against_a_removal_is_answered_in_fifteen_working_days_too() {
        assertThat(clock(ApplicationSamples.removalAppealed()).stage()).isEqualTo(Stage.APPEAL);
        assertThat(clock(ApplicationSamples.qualificationAppealed()).stage()).isEqualTo(Stage.APPEAL);
        assertThat(clock(ApplicationSamples.removalAppealed()).limit().due())
                .isEqualTo(ApplicationSamples.appeal().answer().due());
    }

    static Stream<Application> nobodysTurn() {
        return Stream.of(
                ApplicationSamples.firstReviewed(),
                ApplicationSamples.firstNoticeStanding(),
                ApplicationSamples.firstNoticeCorrected(),
                ApplicationSamples.cityNoticeStanding(),
                ApplicationSamples.registered(),
                ApplicationSamples.withdrawn(),
                ApplicationSamples.removed(),
                ApplicationSamples.reinstated(),
                ApplicationSamples.tenantFactsChanged(),
                ApplicationSamples.qualificationLost(),
                ApplicationSamples.qualificationRestored(),
                ApplicationSamples.refusedAtFirstReview());
    }

    @ParameterizedTest
    @MethodSource("nobodysTurn")
    void no_clock_runs_while_a_notice_stands_or_nothing_is_due(Application application) {
        assertThat(StageClock.of(application, TABLE, CALENDAR)).isEmpty();
    }

    @Test
    void a_case_keeps_the_rule_in_force_when_its_stage_began() {
        var old = TABLE.inForce(Stage.ACCEPTANCE, day("2026-03-02")).orElseThrow();
        var next = new StageRule(
                old.stage(),
                day("2026-03-03"),
                old.reach(),
                old.duties(),
                1,
                old.unit(),
                old.starts(),
                old.stops(),
                old.pauses(),
                old.resumes(),
                old.first(),
                old.second(),
                old.secondAfter(),
                old.clause(),
                old.source(),
                false);
        var both = StageTable.of(
                Stream.concat(TABLE.list().stream(), Stream.of(next)).toList());
        var before = ApplicationSamples.submitted();
        var after = ApplicationSamples.submitted(before.id(), "other", at(day("2026-03-03")));
        assertThat(StageClock.of(before, both, CALENDAR).orElseThrow().limit().due())
                .isEqualTo("2026-03-09");
        assertThat(StageClock.of(after, both, CALENDAR).orElseThrow().limit().due())
                .isEqualTo("2026-03-04");
    }

    @Test
    void a_day_in_a_year_without_its_notice_is_provisional() {
        var late = ApplicationSamples.submitted(ApplicationSamples.ID, "owner", at(day("2026-12-30")));
        assertThat(clock(late).limit().provisional()).isTrue();
        assertThat(clock(ApplicationSamples.submitted()).limit().provisional()).isFalse();
    }

    @Property
    void a_pause_never_shortens_and_the_last_day_never_comes_before_the_start_or_the_return(
            @ForAll @IntRange(min = 0, max = 250) int arrived,
            @ForAll @IntRange(min = 0, max = 6) int worked,
            @ForAll @IntRange(min = 0, max = 40) int away) {
        var start = day("2026-01-05").plusDays(arrived);
        var submitted = ApplicationSamples.submitted(ApplicationSamples.ID, "owner", at(start));
        var told = told(submitted, start.plusDays(worked).toString());
        var back = told.supplement(told.declaration(), at(start.plusDays((long) worked + away)));
        var straight = clock(submitted).limit();
        var paused = clock(back).limit();

        assertThat(straight.due()).isAfter(start);
        assertThat(paused.due()).isAfterOrEqualTo(straight.due());
        if (!straight.due().isBefore(start.plusDays(worked))) {
            assertThat(paused.due()).isAfter(start.plusDays((long) worked + away));
        }
        assertThat(clock(told).rule().reach()).isEqualTo(Reach.HOUSEHOLD);
        assertThat(clock(told).stage().ofOffice()).isFalse();
    }

    private static StageClock clock(Application application) {
        return StageClock.of(application, TABLE, CALENDAR).orElseThrow();
    }

    private static GapsTold told(Submitted submitted, String day) {
        var answer = submitted.tellGaps(ApplicationSamples.xiaolanClerk(), new Finding("缺收入证明"), at(day(day)));
        return (GapsTold) ((ReviewAnswer.Passed) answer).now();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(2, 0)).toInstant(ZoneOffset.UTC);
    }
}
