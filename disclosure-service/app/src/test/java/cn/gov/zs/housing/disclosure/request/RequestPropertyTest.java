package cn.gov.zs.housing.disclosure.request;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.CHEN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.HEAD;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.OFFICER;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.PLAN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.at;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.head;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.request.InformationRequest.Handling;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Random histories: whatever the office does, the applicant is answered or told why not, and no clock is ever shortened. */
class RequestPropertyTest {
    private static final LocalDate FIRST = LocalDate.parse("2025-03-03");

    private final RequestClock clock = new RequestClock(TymeCalendar::shipped);

    @Property(tries = 1_000)
    void no_step_of_the_office_makes_the_due_date_earlier_and_what_is_over_stays_over(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(min = 0, max = 18) Integer> steps,
            @ForAll @Size(25) List<@IntRange(min = 0, max = 3) Integer> pauses) {
        var requests = new InMemoryRequests();
        var office = new RequestOffice(requests, clock);
        office.arrive(head(1, Way.COUNTER, FIRST), CHEN, PLAN);
        var today = FIRST;
        // remembered over the days in which the clock stands: a correction or a payment must not bring it back earlier
        var due = clock.answer(handling(requests), FIRST).due();
        for (int i = 0; i < steps.size(); i++) {
            today = today.plusDays(pauses.get(i));
            var before = requests.find(number(1)).orElseThrow();
            step(office, steps.get(i), before.version(), today);
            var after = requests.find(number(1)).orElseThrow().state();
            assertThat(after.file().steps().size())
                    .isGreaterThanOrEqualTo(before.state().file().steps().size());
            if (before.state().ending().isPresent()) {
                assertThat(after.ending()).isEqualTo(before.state().ending());
            }
            if (after instanceof Handling is) {
                assertThat(clock.answer(is, today).due()).isAfterOrEqualTo(due);
                due = clock.answer(is, today).due();
            }
        }
    }

    @Property(tries = 300)
    void nobody_is_told_twice_of_one_day_nor_of_what_is_over_nor_while_the_clock_stands(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(min = 0, max = 18) Integer> steps,
            @ForAll @Size(25) List<@IntRange(min = 0, max = 9) Integer> pauses) {
        var requests = new InMemoryRequests();
        var office = new RequestOffice(requests, clock);
        var round =
                new ReminderRound(requests, new RequestQueue(requests, clock), new ReminderRule(clock), kind -> false);
        office.arrive(head(1, Way.COUNTER, FIRST), CHEN, PLAN);
        var today = FIRST;
        for (int i = 0; i < steps.size(); i++) {
            for (int day = 0; day < pauses.get(i); day++) {
                today = today.plusDays(1);
                var before = requests.find(number(1)).orElseThrow().state();
                round.run(at(today));
                round.run(at(today));
                var told = reminders(requests);
                var added = told.subList(reminders(before).size(), told.size());
                assertThat(told).extracting(Reminder::key).doesNotHaveDuplicates();
                assertThat(added).allMatch(each -> before.ending().isEmpty());
                if (before instanceof Handling handling && stands(handling, today)) {
                    assertThat(added).isEmpty();
                }
                for (var each : added) {
                    assertThat(each.due()).isBeforeOrEqualTo(today.plusDays(RequestQueue.SOON_DAYS));
                }
            }
            var version = requests.find(number(1)).orElseThrow().version();
            step(office, steps.get(i), version, today);
        }
    }

    private static List<Reminder> reminders(InMemoryRequests requests) {
        return reminders(requests.find(number(1)).orElseThrow().state());
    }

    private static List<Reminder> reminders(InformationRequest request) {
        return request.file().assignment().reminders();
    }

    private static boolean stands(Handling handling, LocalDate today) {
        return handling.openConsultation()
                .filter(each -> each.lastDay().filter(today::isAfter).isEmpty())
                .isPresent();
    }

    private static Handling handling(InMemoryRequests requests) {
        return requests.find(number(1)).orElseThrow().state().handled().orElseThrow();
    }

    private static void step(RequestOffice office, int which, long version, LocalDate today) {
        var officer = new RequestOffice.By(OFFICER, version, at(today));
        var number = number(1);
        switch (which) {
            case 0 -> office.askCorrection(number, "请写明年份。", officer);
            case 1 -> office.correct(number, "二〇二五年。", at(today));
            case 2 -> office.consult(number, Consultation.Kind.THIRD_PARTY, "某公司", officer);
            case 3 -> office.consult(number, Consultation.Kind.OTHER_AGENCY, "某局", officer);
            case 4 -> office.replied(number, Consultation.View.SILENT, officer);
            case 5 -> office.replied(number, Consultation.View.AGREES, officer);
            case 6 -> office.extend(number, 20, "资料较多", new RequestOffice.By(HEAD, version, at(today)));
            case 7 -> office.abandonUnanswered(at(today));
            case 8 -> office.archive(number, officer);
            case 9 -> office.askReasons(number, officer);
            case 10 -> office.stateReasons(number, "做研究。", at(today));
            case 11 -> office.putOff(number, 10, officer);
            case 12 -> office.charge(number, FeeRule.Basis.PAGE, 120, officer);
            case 13 -> office.pay(number, today, officer);
            case 14 -> office.withdraw(number, at(today));
            case 15 -> office.answer(number, Outcome.NOT_HELD, "经检索没有。", "本机关不掌握。", officer);
            case 16 -> office.consult(number, Consultation.Kind.JOINT_MAKER, "某局", officer);
            case 17 -> office.handOver(number, HEAD, "休假", officer);
            default -> office.register(number, today, officer);
        }
    }
}
