package cn.gov.zs.housing.allocation.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.scoring.IncomeClass;
import cn.gov.zs.housing.allocation.scoring.Score;
import cn.gov.zs.housing.allocation.scoring.ScoreAnswer;
import cn.gov.zs.housing.allocation.scoring.ScoreFacts;
import cn.gov.zs.housing.allocation.scoring.ScoreSheets;
import cn.gov.zs.housing.allocation.scoring.Scoring;
import cn.gov.zs.housing.allocation.scoring.dmn.DmnSheets;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A place on the list gets an owner, is lost, and is given back. */
class WaitlistEntryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Household PAPER = new Household(
            "a1",
            Category.LOCAL_LOW_INCOME,
            DAY,
            Household.NOBODY,
            new ScoreFacts(2, true, BigDecimal.TEN, IncomeClass.SUBSISTENCE, true, 0, 0, false));
    private static final ScoreAnswer.Scored SCORE =
            new ScoreAnswer.Scored(new Score(BigDecimal.ZERO, List.of()), 3, "s1", "digest", DAY);

    @Test
    void an_account_is_linked_once_whatever_became_of_the_entry() {
        for (var entry : List.of(
                new WaitlistEntry.Unscored(PAPER),
                new WaitlistEntry.Scored(PAPER, SCORE, Optional.of("b1")),
                new WaitlistEntry.Housed(PAPER, SCORE, "b1", "h1"),
                removed(Optional.of(SCORE), Optional.of("b1")))) {
            var hers = entry.linked("her");
            assertThat(hers.household().ownerSubject()).isEqualTo("her");
            assertThat(hers).hasSameClassAs(entry);
            assertThat(hers.linked("thief")).isEqualTo(hers);
        }
    }

    @Test
    void who_is_reinstated_is_still_an_entrant_of_a_batch_that_goes_on_and_of_no_other() {
        var inBatch = removed(Optional.of(SCORE), Optional.of("b1"));
        assertThat(inBatch.reinstated(PAPER, true)).isInstanceOfSatisfying(WaitlistEntry.Scored.class, back -> {
            assertThat(back.standing()).isEqualTo(SCORE);
            assertThat(back.batchId()).contains("b1");
            assertThat(back.trail().last()).contains(MoveCause.REINSTATED);
        });
        assertThat(inBatch.reinstated(PAPER, false)).isEqualTo(new WaitlistEntry.Unscored(PAPER));
        assertThat(removed(Optional.of(SCORE), Optional.empty()).reinstated(PAPER, true))
                .isEqualTo(new WaitlistEntry.Unscored(PAPER));
        assertThat(removed(Optional.empty(), Optional.empty()).reinstated(PAPER, false))
                .isEqualTo(new WaitlistEntry.Unscored(PAPER));
    }

    @Test
    void a_tenants_changed_facts_leave_its_entry_as_it_was_and_need_neither_sheet_nor_list() {
        var housed = new WaitlistEntry.Housed(PAPER, SCORE, "b1", "h1");
        var scoring =
                new ScoreWaiting(unasked(Waitlist.class), unasked(ScoreSheets.class), new Scoring(new DmnSheets()));
        var now = new ScoreFacts(4, false, BigDecimal.ONE, IncomeClass.OTHER_QUALIFIED, false, 0, 0, false);

        assertThat(scoring.changed(housed, Category.NEW_EMPLOYEE, now, DAY)).isEqualTo(housed);
    }

    /** One that fails the test when it is asked anything. */
    private static <T> T unasked(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (_, method, _) -> {
            throw new AssertionError("asked " + method.getName());
        }));
    }

    private static WaitlistEntry.Removed removed(Optional<ScoreAnswer.Scored> score, Optional<String> batch) {
        return new WaitlistEntry.Removed(PAPER, score, batch, DAY, "NO_ANSWER");
    }
}
