package cn.gov.zs.housing.applicant.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.ReviewAnswer.NotCrossChecked.Missing;
import cn.gov.zs.housing.applicant.exchange.Contradiction.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrossCheckTest {
    private static final Declaration DECLARED = ApplicationSamples.submitted().declaration();
    private static final Instant AT = Instant.parse("2026-03-25T02:00:00Z");
    private static final Contradiction.Decision EXPLAINED =
            new Contradiction.Decision(Outcome.EXPLAINED, ApplicationSamples.finding(), "city-reviewer", "市复核员", AT);

    private final CrossCheck opened = CrossCheck.opened(DECLARED, AT);

    @Test
    void asks_all_seven_departments_and_about_earnings_only_who_may_earn() {
        assertThat(opened.due()).containsExactly(Department.values());
        assertThat(Question.of(Department.PUBLIC_SECURITY, DECLARED, AT).about())
                .hasSize(2);
        assertThat(Department.TAXATION.knows(DECLARED.household().applicant().idNumber(), LocalDate.of(1995, 12, 31)))
                .isFalse();
        assertThat(Department.TAXATION.knows(DECLARED.household().applicant().idNumber(), LocalDate.of(1996, 1, 1)))
                .isTrue();
        assertThat(Question.of(Department.TAXATION, DECLARED, AT).township()).isNull();
        assertThat(Question.of(Department.TAXATION, DECLARED, AT).toString()).doesNotContain("李", "4420001980");
    }

    @Test
    void may_pass_when_every_department_answered_and_nothing_contradicts() {
        assertThat(opened.missing()).contains(Missing.UNANSWERED);
        assertThat(answered(opened).missing()).isEmpty();
    }

    @Test
    void a_failure_is_counted_and_an_answer_ends_it_and_a_later_reply_changes_nothing() {
        var twice = fail(fail(opened));
        assertThat(twice.inquiry(Department.VEHICLES).standing())
                .isEqualTo(new Inquiry.Failed(Failure.TIMED_OUT, 2, AT));

        var answered = answered(twice);
        assertThat(answered.missing()).isEmpty();
        assertThat(fail(answered)).isEqualTo(answered);
        assertThat(answered(answered)).isEqualTo(answered);
    }

    @Test
    void a_contradiction_keeps_the_review_from_passing_until_a_person_explains_it() {
        var found = contradicted();
        var id = found.contradictions().getFirst().id();
        assertThat(id).isEqualTo("taxation.income_above_declared.0");
        assertThat(found.missing()).contains(Missing.UNDECIDED);

        var explained = done(found.decide(id, EXPLAINED, Optional.empty()));
        assertThat(explained.missing()).isEmpty();
        assertThat(explained.decide(id, EXPLAINED, Optional.empty()))
                .isEqualTo(new CheckAnswer.DecidedAlready(EXPLAINED));
        assertThat(explained.decide("taxation.nothing.0", EXPLAINED, Optional.empty()))
                .isInstanceOf(CheckAnswer.NoSuchContradiction.class);
    }

    @Test
    void an_upheld_contradiction_keeps_it_from_passing_for_good() {
        var found = contradicted();
        var upheld =
                new Contradiction.Decision(Outcome.UPHELD, ApplicationSamples.finding(), "city-reviewer", "市复核员", AT);

        assertThat(done(found.decide(found.contradictions().getFirst().id(), upheld, Optional.empty()))
                        .missing())
                .contains(Missing.UPHELD);
    }

    @Test
    void an_appeal_opens_again_what_was_upheld_before_it_and_keeps_the_earlier_decision() {
        var found = contradicted();
        var id = found.contradictions().getFirst().id();
        var upheld =
                new Contradiction.Decision(Outcome.UPHELD, ApplicationSamples.finding(), "city-reviewer", "市复核员", AT);
        var before = done(found.decide(id, upheld, Optional.empty()));
        var later = Optional.of(AT.plusSeconds(1));

        assertThat(before.decide(id, EXPLAINED, Optional.of(AT))).isInstanceOf(CheckAnswer.DecidedAlready.class);
        var again = done(before.decide(id, EXPLAINED, later));
        assertThat(again.missing()).isEmpty();
        assertThat(again.contradictions().getFirst().overturned()).containsExactly(upheld);
        assertThat(again.decide(id, upheld, later))
                .as("what was explained stays explained")
                .isInstanceOf(CheckAnswer.DecidedAlready.class);
    }

    @Test
    void paper_stands_in_for_a_department_that_stays_away_and_for_no_other() {
        var paper = new Inquiry.OnPaper("粤车函12号", ApplicationSamples.finding(), "city-reviewer", "市复核员", AT);

        var onPaper = done(fail(opened).onPaper(Department.VEHICLES, paper));
        assertThat(onPaper.due()).doesNotContain(Department.VEHICLES);
        assertThat(onPaper.onPaper(Department.VEHICLES, paper))
                .isEqualTo(new CheckAnswer.AnsweredAlready(Department.VEHICLES));
    }

    static CrossCheck answered(CrossCheck check) {
        var next = check;
        for (var department : Department.values()) {
            next = next.replied(department, reply(ExchangeSamples.honest(department, DECLARED)), DECLARED, AT);
        }
        return next;
    }

    private static CrossCheck fail(CrossCheck check) {
        return check.replied(Department.VEHICLES, new Reply.Failed(Failure.TIMED_OUT), DECLARED, AT);
    }

    private CrossCheck contradicted() {
        var rich = new Answer.TaxedIncomes(List.of(new Answer.TaxedIncomes.Income(0, new BigDecimal("90000"))));
        return answered(opened.replied(Department.TAXATION, reply(rich), DECLARED, AT));
    }

    private static Reply.Answered reply(Answer answer) {
        return new Reply.Answered("R-1", AT, "ab".repeat(32), answer);
    }

    private static CrossCheck done(CheckAnswer answer) {
        return ((CheckAnswer.Done) answer).now();
    }
}
