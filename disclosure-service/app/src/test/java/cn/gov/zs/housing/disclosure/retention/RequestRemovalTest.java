package cn.gov.zs.housing.disclosure.retention;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.CHEN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.CHENS;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.HEAD;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.OFFICER;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.PLAN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.at;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.head;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.report.CountedRequest;
import cn.gov.zs.housing.disclosure.report.RequestTable;
import cn.gov.zs.housing.disclosure.request.AnswerLetter;
import cn.gov.zs.housing.disclosure.request.Consultation;
import cn.gov.zs.housing.disclosure.request.InMemoryEnclosures;
import cn.gov.zs.housing.disclosure.request.InMemoryLetters;
import cn.gov.zs.housing.disclosure.request.InMemoryReleasedCopies;
import cn.gov.zs.housing.disclosure.request.InMemoryRequests;
import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.IssuedLetter;
import cn.gov.zs.housing.disclosure.request.LetterNumber;
import cn.gov.zs.housing.disclosure.request.Outcome;
import cn.gov.zs.housing.disclosure.request.ReleasedCopies;
import cn.gov.zs.housing.disclosure.request.RequestClock;
import cn.gov.zs.housing.disclosure.request.RequestFolder;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.housing.disclosure.request.RequestOffice;
import cn.gov.zs.housing.disclosure.request.Step;
import cn.gov.zs.housing.disclosure.request.Way;
import cn.gov.zs.platform.uploads.FileName;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When the time of a request is over; those here ended in March 2026 and are kept for three years. */
class RequestRemovalTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final LocalDate LAST = DAY.plusYears(3);

    private final InMemoryRequests requests = new InMemoryRequests();
    private final InMemoryEnclosures enclosures = new InMemoryEnclosures();
    private final InMemoryReleasedCopies copies = new InMemoryReleasedCopies();
    private final InMemoryLetters letters = new InMemoryLetters();
    private final RequestOffice office = new RequestOffice(requests, new RequestClock(TymeCalendar::shipped));
    private final Set<RequestNumber> challenged = new HashSet<>();
    private final List<RequestNumber> faults = new ArrayList<>();

    private int run(LocalDate today) {
        return new RequestRemoval(
                        new RequestFolder(requests, enclosures, copies, letters),
                        challenged::contains,
                        RetentionTerms.read(
                                "REQUEST\t2026-1\t2026-01-01\tP3Y\tENDED\t第四十五条\t示例", RetentionTerms.Datum.REQUEST),
                        () -> at(today),
                        2,
                        (number, fault) -> faults.add(number))
                .run();
    }

    private RequestOffice.By by(int n) {
        return new RequestOffice.By(
                OFFICER, requests.find(number(n)).orElseThrow().version(), at(DAY));
    }

    private InformationRequest state(int n) {
        return requests.find(number(n)).orElseThrow().state();
    }

    private void answered(int n) {
        office.arrive(head(n, Way.COUNTER, DAY), CHEN, PLAN);
        office.handOver(number(n), HEAD, "休假", by(n));
        office.consult(number(n), Consultation.Kind.THIRD_PARTY, "某公司", by(n));
        office.replied(number(n), Consultation.View.OBJECTS, by(n));
        office.extend(number(n), 5, "资料较多", by(n));
        office.answer(number(n), Outcome.PARTIAL, "涉及商业秘密", "见附件。", by(n));
        letters.add(
                new IssuedLetter(
                        new AnswerLetter(number(n), new LetterNumber(2026, n), List.of(CHEN.name() + "：")),
                        "note",
                        Instant.EPOCH,
                        List.of(),
                        Optional.empty()),
                Map.of());
        copies.keep(number(n), new ReleasedCopies.Original("a", new FileName("合同.pdf"), 1), new byte[] {1});
    }

    private RequestTable table() {
        return RequestTable.of(
                2026, requests.listOver(Optional.empty(), 100).stream().map(each -> CountedRequest.of(each.state())));
    }

    @Test
    void what_is_of_persons_goes_the_day_after_its_last_and_what_the_report_counts_stays() {
        answered(1);
        var counted = table();
        assertThat(run(LAST)).isZero();
        assertThat(state(1).file().applicant()).isEqualTo(CHEN);

        assertThat(run(LAST.plusDays(1))).isOne();
        var left = (InformationRequest.Answered) state(1);
        assertThat(table()).isEqualTo(counted);
        assertThat(left.file().forgotten()).isTrue();
        assertThat(List.of(
                        left.file().applicant().name(),
                        left.file().applicant().proof(),
                        left.file().applicant().contact(),
                        left.file().wish().description(),
                        left.head().person(),
                        left.head().verifier(),
                        left.answer().ground(),
                        left.answer().text(),
                        left.handling().consultations().getFirst().whom(),
                        left.handling().extension().orElseThrow().reason(),
                        left.file().assignment().reassignments().getFirst().reason()))
                .containsOnly("");
        assertThat(left.answer().outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(left.file().steps().getLast()).isEqualTo(new Step(Step.Kind.FORGOTTEN, at(LAST.plusDays(1)), ""));
        assertThat(letters.find(number(1))).isEmpty();
        assertThat(copies.listOriginals(number(1))).isEmpty();
        assertThat(requests.listOpenOf(CHENS, 10)).isEmpty();
        assertThat(run(LAST.plusDays(2))).as("once").isZero();
        assertThat(requests.countForgotten()).isOne();
    }

    @Test
    void an_open_one_and_one_that_is_challenged_keep_everything_however_old() {
        office.arrive(head(1, Way.COUNTER, DAY), CHEN, PLAN);
        answered(2);
        challenged.add(number(2));
        assertThat(run(LAST.plusYears(9))).isZero();
        assertThat(state(1).file().forgotten()).isFalse();
        assertThat(letters.find(number(2))).isPresent();
        challenged.clear();
        assertThat(run(LAST.plusYears(9))).isOne();
    }

    @Test
    void one_that_was_withdrawn_before_it_was_registered_goes_too() {
        office.arrive(head(1, Way.WEB, DAY), CHEN, PLAN);
        office.withdraw(number(1), at(DAY));
        assertThat(run(LAST.plusDays(1))).isOne();
        assertThat(state(1).ending()).contains(Outcome.WITHDRAWN);
        assertThat(state(1).file().applicant().name()).isEmpty();
    }

    @Test
    void more_than_are_read_at_once_are_all_done_and_a_fault_stops_no_other() {
        IntStream.rangeClosed(1, 5).forEach(this::answered);
        challenged.add(number(1));
        assertThat(run(LAST.plusDays(1))).isEqualTo(4);
        assertThat(faults).isEmpty();
    }
}
