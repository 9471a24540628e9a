package cn.gov.zs.housing.disclosure.request;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.CHEN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.HEAD;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.OFFICER;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.PLAN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.at;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.head;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is due first stands on top; 2026-03-02 is a Monday, an answer to what came then is due on 2026-03-30. */
class RequestQueueTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private final InMemoryRequests requests = new InMemoryRequests();
    private final RequestClock clock = new RequestClock(TymeCalendar::shipped);
    private final RequestOffice office = new RequestOffice(requests, clock);
    private final RequestQueue queue = new RequestQueue(requests, clock);

    private RequestOffice.By by(Officer who, int n) {
        return new RequestOffice.By(who, requests.find(number(n)).orElseThrow().version(), at(MONDAY));
    }

    @Test
    void due_first_then_not_registered_then_waiting_for_the_applicant_and_nothing_that_is_over() {
        office.arrive(head(1, Way.COUNTER, MONDAY), CHEN, PLAN);
        office.extend(number(1), 20, "资料较多", by(HEAD, 1));
        office.arrive(head(2, Way.COUNTER, MONDAY), CHEN, PLAN);
        office.arrive(head(3, Way.COUNTER, MONDAY), CHEN, PLAN);
        office.askCorrection(number(3), "请写明年份。", by(OFFICER, 3));
        office.arrive(head(4, Way.WEB, MONDAY), CHEN, PLAN);
        office.arrive(head(5, Way.COUNTER, MONDAY), CHEN, PLAN);
        office.withdraw(number(5), at(MONDAY));
        assertThat(queue.list(MONDAY))
                .extracting(each -> each.request().head().number())
                .containsExactly(number(2), number(1), number(4), number(3));
    }

    @Test
    void from_five_days_before_its_last_day_on_it_is_shown_to_the_head_too() {
        office.arrive(head(1, Way.COUNTER, MONDAY), CHEN, PLAN);
        var due = LocalDate.parse("2026-03-30");
        assertThat(queue.list(MONDAY).getFirst().soon(due.minusDays(6))).isFalse();
        assertThat(queue.list(MONDAY).getFirst().soon(due.minusDays(5))).isTrue();
        assertThat(queue.list(MONDAY).getFirst().soon(due.plusDays(1))).isTrue();
        assertThat(queue.list(MONDAY).getFirst().daysLeft(due.plusDays(1))).contains(-1L);
    }

    @Test
    void more_than_one_reading_are_all_there() {
        for (int n = 1; n <= 450; n++) {
            office.arrive(head(n, Way.COUNTER, MONDAY), CHEN, PLAN);
        }
        assertThat(queue.list(MONDAY)).hasSize(450);
    }
}
