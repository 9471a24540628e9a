package cn.gov.zs.housing.disclosure.rules;

import static cn.gov.zs.housing.disclosure.rules.EvidenceSamples.AS_OF;
import static cn.gov.zs.housing.disclosure.rules.EvidenceSamples.GUZHEN;
import static cn.gov.zs.housing.disclosure.rules.EvidenceSamples.XIAOLAN;
import static cn.gov.zs.housing.disclosure.rules.EvidenceSamples.duty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.rules.Subject.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("三（三） 考核评估")
class IndicatorsTest {
    private static final Subject HERE = new Subject(Level.TOWNSHIP, XIAOLAN);
    private static final Subject OFFICE = new Subject(Level.UNIT, "HOUSING_OFFICE");

    @ParameterizedTest
    @CsvSource({
        // due,      published,  due, onTime, late, overdue, days
        "2026-03-10, 2026-03-10, 1, 1, 0, 0, 0",
        "2026-03-10, 2026-03-11, 1, 0, 1, 0, 1",
        "2026-12-31, 2027-01-02, 1, 0, 1, 0, 2",
        "2026-12-31, '',         1, 0, 0, 1, 20",
        "2027-01-19, 2027-01-19, 0, 0, 0, 0, 0",
        "2025-12-31, 2026-01-05, 0, 0, 0, 0, 0"
    })
    void a_duty_counts_in_the_year_of_its_last_day(
            String due, String published, int counted, int onTime, int late, int overdue, int days) {
        var score = Indicators.of(EvidenceSamples.of(List.of(duty("d", XIAOLAN, due, published))))
                .of(HERE);
        assertThat(score.figures().subList(0, 6))
                .containsExactly((long) counted, (long) onTime, (long) late, (long) overdue, (long) days, (long) days);
    }

    @Test
    void a_duty_that_is_not_due_yet_is_not_assessed() {
        var evidence = new Evidence(
                2026,
                LocalDate.of(2026, 3, 10),
                List.of(duty("d", XIAOLAN, "2026-03-10", "")),
                List.of(),
                List.of(),
                List.of());
        assertThat(Indicators.of(evidence).scores()).isEmpty();
    }

    @Test
    void a_fact_counts_to_its_township_its_unit_its_item_and_the_whole() {
        var indicators = Indicators.of(EvidenceSamples.of(List.of(
                duty("a", XIAOLAN, "2026-03-10", "2026-03-10"), duty("b", GUZHEN, "2026-03-10", "2026-03-15"))));
        assertThat(indicators.of(HERE).due()).isOne();
        assertThat(indicators.of(new Subject(Level.UNIT, "TOWNSHIP")).due()).isEqualTo(2);
        assertThat(indicators.of(new Subject(Level.ITEM, "first-review")).late())
                .isOne();
        assertThat(indicators.of(Subject.WHOLE).onTimeRate()).isEqualTo(5_000);
    }

    @Test
    void a_request_is_in_time_on_its_last_day_and_one_left_unanswered_is_not() {
        var due = LocalDate.of(2026, 4, 1);
        var requests = List.of(
                request("1", Optional.of(due), Optional.of(due), true),
                request("2", Optional.of(due), Optional.of(due.plusDays(1)), true),
                request("3", Optional.of(due), Optional.empty(), false),
                request("4", Optional.of(AS_OF), Optional.empty(), false),
                request("5", Optional.of(due), Optional.of(due.plusDays(9)), false));
        var score = Indicators.of(new Evidence(2026, AS_OF, List.of(), List.of(), requests, List.of()))
                .of(OFFICE);
        assertThat(score.requestsDue())
                .as("a withdrawn one and one not due are the applicant's or time's")
                .isEqualTo(3);
        assertThat(score.requestsInTime()).isOne();
        assertThat(score.answerRate()).isEqualTo(3_333);
    }

    private static RequestFact request(
            String number, Optional<LocalDate> due, Optional<LocalDate> ended, boolean answered) {
        return new RequestFact(
                number,
                "OTHER",
                "HOUSING_OFFICE",
                LocalDate.of(2026, 3, 1),
                due,
                ended,
                ended.isEmpty() ? "" : "OTHER",
                answered);
    }

    @Test
    void faults_count_in_the_year_in_which_they_came_to_light() {
        var day = LocalDate.of(2026, 5, 1);
        var notices = List.of(
                notice(NoticeFact.Fault.CORRECTED, day, List.of(day, day.minusYears(1))),
                notice(NoticeFact.Fault.WITHDRAWN, day, List.of()),
                notice(NoticeFact.Fault.WITHDRAWN, day.minusYears(1), List.of()));
        var reviews = List.of(
                new ReviewFact("r", "1", "HOUSING_OFFICE", Optional.of(day)),
                new ReviewFact("s", "1", "HOUSING_OFFICE", Optional.empty()));
        var indicators = Indicators.of(new Evidence(2026, AS_OF, List.of(), notices, List.of(), reviews));
        assertThat(indicators.of(HERE).corrected()).isOne();
        assertThat(indicators.of(HERE).withdrawn()).isOne();
        assertThat(indicators.of(HERE).upheld()).isOne();
        assertThat(indicators.of(OFFICE).overturned()).isOne();
    }

    private static NoticeFact notice(NoticeFact.Fault fault, LocalDate on, List<LocalDate> upheld) {
        return new NoticeFact("n", "first-review", "TOWNSHIP", XIAOLAN, Optional.of(fault), Optional.of(on), upheld);
    }

    @Test
    void ranks_by_the_share_in_time_then_by_days_and_equal_ones_share_a_place() {
        var ranking = Indicators.of(EvidenceSamples.of(List.of(
                        duty("a", "442000100", "2026-03-10", "2026-03-12"),
                        duty("b", "442000101", "2026-03-10", "2026-03-10"),
                        duty("c", "442000102", "2026-03-10", "2026-03-09"),
                        duty("d", "442000103", "2026-03-10", "2026-03-20"))))
                .ranking(Level.TOWNSHIP);
        assertThat(ranking).extracting(Indicators.Ranked::rank).containsExactly(1, 1, 3, 4);
        assertThat(ranking)
                .extracting(each -> each.subject().code())
                .containsExactly("442000101", "442000102", "442000100", "442000103");
    }
}
