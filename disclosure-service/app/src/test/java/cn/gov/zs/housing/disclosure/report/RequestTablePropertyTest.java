package cn.gov.zs.housing.disclosure.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.request.ApplicantKind;
import cn.gov.zs.housing.disclosure.request.InMemoryRequests;
import cn.gov.zs.housing.disclosure.request.Outcome;
import cn.gov.zs.housing.disclosure.request.RequestClock;
import cn.gov.zs.housing.disclosure.request.RequestOffice;
import cn.gov.zs.housing.disclosure.request.RequestSamples;
import cn.gov.zs.housing.disclosure.request.Way;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Random case histories over three years: 一 + 二 = 三 + 四 in every column of every year, and no request is lost between years. */
class RequestTablePropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 3 * 365;

    @Property(tries = 200)
    void sums_always_close_and_what_one_year_carries_forward_the_next_carries_over(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 60) int size) {
        var random = new Random(seed);
        var cases = IntStream.range(0, size).mapToObj(n -> any(n, random)).toList();
        for (int year = 2024; year <= 2028; year++) {
            var table = RequestTable.of(year, cases.stream());
            assertThat(table.unclosed()).as("year %d", year).isEmpty();
            assertThat(table.figures(ReportLine.CARRIED_FORWARD))
                    .isEqualTo(RequestTable.of(year + 1, cases.stream()).figures(ReportLine.CARRIED_OVER));
        }
    }

    private static CountedRequest any(int n, Random random) {
        var arrived = FIRST.plusDays(random.nextInt(DAYS));
        var outcomes = Outcome.values();
        return new CountedRequest(
                RequestSamples.number(n),
                ApplicantKind.values()[random.nextInt(ApplicantKind.values().length)],
                arrived,
                random.nextInt(5) == 0
                        ? Optional.empty()
                        : Optional.of(new CountedRequest.Ending(
                                outcomes[random.nextInt(outcomes.length)].row(),
                                arrived.plusDays(random.nextInt(400)))));
    }

    @Property(tries = 100)
    void a_request_counts_once_whatever_the_office_does_with_it(
            @ForAll @IntRange(min = 0, max = 360) int arrives, @ForAll @IntRange(min = 0, max = 4) int ending) {
        var requests = new InMemoryRequests();
        var office = new RequestOffice(requests, new RequestClock(TymeCalendar::shipped));
        var day = LocalDate.of(2025, 1, 2).plusDays(arrives);
        var number = RequestSamples.number(1);
        office.arrive(RequestSamples.head(1, Way.COUNTER, day), RequestSamples.CHEN, RequestSamples.PLAN);
        for (int step = 0; step < ending; step++) {
            var by = new RequestOffice.By(
                    RequestSamples.OFFICER,
                    requests.find(number).orElseThrow().version(),
                    RequestSamples.at(day.plusDays(step)));
            switch (step) {
                case 0 -> office.register(number, day, by);
                case 1 -> office.answer(number, Outcome.NOT_HELD, "经检索没有", "本机关不掌握。", by);
                case 2 -> office.archive(number, by);
                default -> office.withdraw(number, RequestSamples.at(day.plusDays(step)));
            }
        }
        var counted = CountedRequest.of(requests.find(number).orElseThrow().state());
        var table = RequestTable.of(day.getYear(), Stream.of(counted));
        assertThat(table.unclosed()).isEmpty();
        assertThat(table.total(ReportLine.NEW_RECEIVED)).isOne();
        assertThat(table.total(ReportLine.PROCESSED) + table.total(ReportLine.CARRIED_FORWARD))
                .isOne();
    }
}
