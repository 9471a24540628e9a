package cn.gov.zs.housing.disclosure.proposal;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.OFFICER;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.at;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.head;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.request.Applicant;
import cn.gov.zs.housing.disclosure.request.ApplicantKind;
import cn.gov.zs.housing.disclosure.request.InMemoryRequests;
import cn.gov.zs.housing.disclosure.request.Outcome;
import cn.gov.zs.housing.disclosure.request.RequestClock;
import cn.gov.zs.housing.disclosure.request.RequestOffice;
import cn.gov.zs.housing.disclosure.request.RequestSamples;
import cn.gov.zs.housing.disclosure.request.Way;
import cn.gov.zs.housing.disclosure.request.Wish;
import cn.gov.zs.housing.disclosure.search.SynonymList;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From when on several ask for the same. */
class ProposalRoundTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final String PLAN = "二〇二五年公租房建设计划的批复";

    private final InMemoryRequests requests = new InMemoryRequests();
    private final RequestOffice office = new RequestOffice(requests, new RequestClock(TymeCalendar::shipped));
    private final InMemoryProposals proposals = new InMemoryProposals();
    private final ProposalRound round = new ProposalRound(requests, proposals, SynonymList.shipped(), ProposalRule::on);

    private void asks(int n, String person, String description, LocalDate on) {
        office.arrive(
                RequestSamples.of(person, head(n, Way.COUNTER, on)),
                new Applicant(ApplicantKind.NATURAL_PERSON, person, "居民身份证 " + person, "13800138000", ""),
                new Wish(description, Wish.Form.ELECTRONIC, Wish.Handover.PORTAL));
    }

    private PublicationProposal only() {
        assertThat(proposals.listOpen(10)).hasSize(1);
        return proposals.listOpen(10).getFirst();
    }

    @Test
    void three_applicants_who_ask_for_the_same_make_a_proposal_with_what_they_have_in_common() {
        asks(1, "陈大文", "本人陈大文，" + PLAN, MONDAY.minusMonths(11));
        asks(2, "李小明", "申请公开2025年公共租赁住房建设计划批复", MONDAY.minusDays(3));
        assertThat(round.run(at(MONDAY))).isZero();
        asks(3, "王芳", "请提供" + PLAN, MONDAY);
        assertThat(round.run(at(MONDAY))).isOne();
        assertThat(only().requests()).containsExactly(number(1), number(2), number(3));
        assertThat(only().shared()).containsExactly("2025年公租房建设计划批复");
        assertThat(round.run(at(MONDAY))).as("another replica").isZero();
    }

    @Test
    void one_who_asks_three_times_is_one() {
        for (int n = 1; n <= 3; n++) {
            asks(n, "陈大文", PLAN, MONDAY);
        }
        asks(4, "李小明", PLAN, MONDAY);
        assertThat(round.run(at(MONDAY))).isZero();
    }

    @Test
    void what_was_asked_more_than_twelve_months_ago_counts_no_more() {
        asks(1, "陈大文", PLAN, MONDAY.minusMonths(12));
        asks(2, "李小明", PLAN, MONDAY);
        asks(3, "王芳", PLAN, MONDAY);
        assertThat(round.run(at(MONDAY.minusDays(1)))).isOne();
        var fresh = new InMemoryProposals();
        assertThat(new ProposalRound(requests, fresh, SynonymList.shipped(), ProposalRule::on).run(at(MONDAY)))
                .isZero();
    }

    @Test
    void those_that_ended_are_read_page_by_page_as_far_back_as_they_count() {
        var past = MONDAY.minusMonths(11);
        ended(1, "陈大文", PLAN, past);
        ended(2, "李小明", PLAN, past);
        for (int n = 3; n <= 450; n++) {
            ended(n, "申请人" + n, "短", MONDAY.minusDays(1));
        }
        asks(451, "王芳", PLAN, MONDAY);
        assertThat(round.run(at(MONDAY))).isOne();
        assertThat(only().requests()).containsExactly(number(1), number(2), number(451));
    }

    private void ended(int n, String person, String description, LocalDate on) {
        asks(n, person, description, on);
        office.withdraw(number(n), at(on));
    }

    @Test
    void what_differs_in_its_year_or_is_a_petition_or_public_already_is_no_part_of_it() {
        asks(1, "陈大文", PLAN, MONDAY);
        asks(2, "李小明", PLAN, MONDAY);
        asks(3, "王芳", "二〇二四年公租房建设计划的批复", MONDAY);
        asks(4, "赵强", PLAN, MONDAY);
        office.answer(
                number(4),
                Outcome.ALREADY_PUBLIC,
                "",
                "见网址。",
                new RequestOffice.By(
                        OFFICER, requests.find(number(4)).orElseThrow().version(), at(MONDAY)));
        assertThat(round.run(at(MONDAY))).isZero();
    }

    @Test
    void who_asks_later_joins_the_group_decided_or_not_and_it_is_never_proposed_anew() {
        asks(1, "陈大文", PLAN, MONDAY);
        asks(2, "李小明", PLAN, MONDAY);
        asks(3, "王芳", PLAN, MONDAY);
        round.run(at(MONDAY));
        var declined = new PublicationProposal.Decision.Declined("即将到期", OFFICER, at(MONDAY));
        proposals.change(only().id(), each -> each.decided(declined));
        for (int n = 4; n <= 9; n++) {
            asks(n, "后来者" + n, PLAN, MONDAY.plusDays(1));
        }
        assertThat(round.run(at(MONDAY.plusDays(1)))).isZero();
        assertThat(proposals.listOpen(10)).isEmpty();
        assertThat(proposals.listDecided(10).getFirst().requests()).hasSize(9);
    }

    @Test
    void the_name_of_somebody_who_asked_does_not_get_into_it_even_when_all_of_them_wrote_it() {
        for (int n = 1; n <= 3; n++) {
            asks(n, n == 1 ? "陈大文" : "邻居" + n, "陈大文。祈安苑一号楼电梯维修记录", MONDAY);
        }
        round.run(at(MONDAY));
        assertThat(only().shared()).containsExactly("祈安苑一号楼电梯维修记录");
    }
}
