package cn.gov.zs.housing.applicant.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Versions of the rule: two people, and no going back. */
class RuleBookTest {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final RuleBook shipped = book(RuleBook.empty().ship(SubsidySamples.rule(), SubsidySamples.AT));

    @Test
    void a_sample_is_laid_in_once_and_counts_until_the_office_confirms_a_rule() {
        assertThat(book(shipped.ship(SubsidySamples.rule(), SubsidySamples.AT))).isEqualTo(shipped);
        var proposed = book(shipped.propose(SubsidySamples.confirmed(JULY, "20"), SubsidySamples.reviewer()));
        assertThat(number(proposed, YearMonth.of(2026, 8))).as("not approved").isEqualTo(1);

        var approved = book(proposed.approve(2, SubsidySamples.approver()));
        assertThat(number(approved, YearMonth.of(2026, 6)))
                .as("the month before")
                .isEqualTo(1);
        assertThat(number(approved, YearMonth.of(2026, 7)))
                .as("its first month")
                .isEqualTo(2);
        assertThat(number(approved, YearMonth.of(2027, 1))).isEqualTo(2);
        assertThat(approved.inForce(YearMonth.of(2019, 7), SubsidySamples.AT))
                .as("before any")
                .isEmpty();
    }

    @Test
    void a_rule_that_begins_within_a_month_counts_from_the_next() {
        var book = book(
                shipped.propose(SubsidySamples.confirmed(LocalDate.of(2026, 7, 2), "20"), SubsidySamples.reviewer()));
        var approved = book(book.approve(2, SubsidySamples.approver()));

        assertThat(number(approved, YearMonth.of(2026, 7))).isEqualTo(1);
        assertThat(number(approved, YearMonth.of(2026, 8))).isEqualTo(2);
    }

    @Test
    void nobody_approves_her_own_and_nothing_is_done_twice() {
        var proposed = book(shipped.propose(SubsidySamples.confirmed(JULY, "20"), SubsidySamples.reviewer()));
        assertThat(proposed.approve(2, SubsidySamples.reviewer())).isEqualTo(new RuleAnswer.OwnProposal());
        assertThat(proposed.propose(SubsidySamples.confirmed(JULY, "21"), SubsidySamples.reviewer()))
                .isEqualTo(new RuleAnswer.AlreadyProposed(2));
        assertThat(proposed.approve(7, SubsidySamples.approver())).isEqualTo(new RuleAnswer.Unknown());

        var approved = book(proposed.approve(2, SubsidySamples.approver()));
        assertThat(approved.approve(2, SubsidySamples.approver())).isEqualTo(new RuleAnswer.NotProposed(2));
        assertThat(approved.withdraw(2, SubsidySamples.approver(), JULY))
                .isEqualTo(new RuleAnswer.InForceAlready(JULY));
        assertThat(approved.withdraw(1, SubsidySamples.approver(), JULY)).isInstanceOf(RuleAnswer.InForceAlready.class);

        var withdrawn = book(approved.withdraw(2, SubsidySamples.approver(), JULY.minusDays(1)));
        assertThat(number(withdrawn, YearMonth.of(2026, 8))).isEqualTo(1);
    }

    private static int number(RuleBook book, YearMonth month) {
        return book.inForce(month, SubsidySamples.AT.plusSeconds(1))
                .orElseThrow()
                .number();
    }

    private static RuleBook book(RuleAnswer answer) {
        return ((RuleAnswer.Kept) answer).book();
    }
}
