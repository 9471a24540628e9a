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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose a request is (经办、转办). */
class AssignmentTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Officer LI = new Officer("s-3", "李经办");

    private final InMemoryRequests requests = new InMemoryRequests();
    private final RequestOffice office = new RequestOffice(requests, new RequestClock(TymeCalendar::shipped));

    private InformationRequest now() {
        return requests.find(number(1)).orElseThrow().state();
    }

    private Assignment assignment() {
        return now().file().assignment();
    }

    private RequestOffice.By by(Officer who) {
        return new RequestOffice.By(who, requests.find(number(1)).orElseThrow().version(), at(MONDAY));
    }

    @Test
    void whoever_registers_it_handles_it() {
        office.arrive(head(1, Way.WEB, MONDAY), CHEN, PLAN);
        assertThat(assignment()).isEqualTo(Assignment.NOBODYS);
        office.register(number(1), MONDAY, by(LI));
        assertThat(assignment().handler()).contains(LI);
    }

    @Test
    void what_an_officer_enters_is_hers() {
        office.arrive(head(1, Way.COUNTER, MONDAY), CHEN, PLAN);
        assertThat(assignment().handler()).contains(OFFICER);
    }

    @Test
    void one_that_was_given_to_somebody_before_stays_hers_when_another_registers_it() {
        office.arrive(head(1, Way.FAX, MONDAY), CHEN, PLAN);
        office.handOver(number(1), LI, "熟悉该项目", by(OFFICER));
        office.register(number(1), MONDAY, by(OFFICER));
        assertThat(assignment().handler()).contains(LI);
    }

    @Test
    void it_is_handed_over_with_its_reason_on_record_and_who_had_it_may_still_do_every_step() {
        office.arrive(head(1, Way.COUNTER, MONDAY), CHEN, PLAN);
        office.handOver(number(1), LI, "本人休假", by(OFFICER));
        assertThat(assignment())
                .isEqualTo(new Assignment(
                        Optional.of(LI),
                        List.of(new Reassignment(Optional.of(OFFICER), LI, "本人休假", OFFICER, at(MONDAY))),
                        List.of()));
        assertThat(now().file().steps().getLast())
                .isEqualTo(new Step(Step.Kind.HANDED_OVER, at(MONDAY), OFFICER.subject()));
        assertThat(office.askCorrection(number(1), "请写明年份。", by(OFFICER))).isInstanceOf(RequestAnswer.Done.class);
    }

    @Test
    void the_head_gives_it_to_somebody_too_and_a_colleague_may_take_it() {
        office.arrive(head(1, Way.COUNTER, MONDAY), CHEN, PLAN);
        office.handOver(number(1), LI, "何敏请病假", by(HEAD));
        office.handOver(number(1), OFFICER, "销假", by(OFFICER));
        assertThat(assignment().handler()).contains(OFFICER);
        assertThat(assignment().reassignments()).hasSize(2);
    }

    @Test
    void not_to_herself_not_without_a_reason_and_not_once_it_is_over() {
        office.arrive(head(1, Way.COUNTER, MONDAY), CHEN, PLAN);
        assertThat(office.handOver(number(1), OFFICER, "x", by(OFFICER)))
                .isEqualTo(new RequestAnswer.HandledByHer(OFFICER));
        assertThat(office.handOver(number(1), LI, " ", by(OFFICER)))
                .isEqualTo(new RequestAnswer.NoReassignmentReason());
        office.withdraw(number(1), at(MONDAY));
        assertThat(office.handOver(number(1), LI, "本人休假", by(OFFICER)))
                .isEqualTo(new RequestAnswer.Over(Outcome.WITHDRAWN, MONDAY));
        assertThat(assignment().handler()).contains(OFFICER);
    }

    @Test
    void the_applicant_waits_for_her_correction_under_the_new_handler_all_the_same() {
        office.arrive(head(1, Way.COUNTER, MONDAY), CHEN, PLAN);
        office.askCorrection(number(1), "请写明年份。", by(OFFICER));
        office.handOver(number(1), LI, "本人休假", by(OFFICER));
        assertThat(now()).isInstanceOf(InformationRequest.AwaitingCorrection.class);
        office.correct(number(1), "二〇二五年。", at(MONDAY));
        assertThat(assignment().handler()).contains(LI);
    }
}
