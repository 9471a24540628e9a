package cn.gov.zs.housing.allocation.committee;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.law.Clause;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final Instant AT = Instant.parse("2026-12-01T02:00:00Z");
    private static final LocalDate DAY = parse("2026-12-01");

    @Test
    void the_sample_holds_and_says_that_it_is_one_until_the_office_confirms_its_own() {
        var shipped = RuleBook.SHIPPED;
        assertThat(shipped.inForceOn(DAY))
                .hasValueSatisfying(
                        version -> assertThat(version.rule().sample()).isTrue());
        var entered = kept(shipped.enter(rule(DAY.plusDays(5)), "one", AT));
        assertThat(entered.confirm(2, "one", AT, DAY)).isEqualTo(new RuleAnswer.OwnEntry(Clause.COMMITTEE));
        assertThat(entered.inForceOn(DAY.plusDays(5)).orElseThrow().number()).isEqualTo(1);
        var confirmed = kept(entered.confirm(2, "two", AT, DAY));
        assertThat(confirmed.inForceOn(DAY.plusDays(4)).orElseThrow().number()).isEqualTo(1);
        assertThat(confirmed.inForceOn(DAY.plusDays(5)).orElseThrow().number()).isEqualTo(2);
        assertThat(confirmed.confirm(2, "two", AT, DAY)).isEqualTo(new RuleAnswer.ConfirmedAlready());
    }

    @Test
    void a_rule_does_not_reach_back() {
        var entered = kept(RuleBook.SHIPPED.enter(rule(DAY), "one", AT));
        assertThat(entered.confirm(2, "two", AT, DAY.plusDays(1))).isEqualTo(new RuleAnswer.BeginsInThePast(DAY));
        assertThat(entered.confirm(2, "two", AT, DAY)).isInstanceOf(RuleAnswer.Kept.class);
        assertThat(entered.confirm(7, "two", AT, DAY)).isEqualTo(new RuleAnswer.Unknown());
        assertThat(entered.enter(rule(DAY), "one", AT)).isEqualTo(new RuleAnswer.EnteredAlready());
    }

    private static CommitteeRule rule(LocalDate from) {
        return new CommitteeRule(new Share(3, 4), 5, new Share(2, 3), from, "议事规则第八条", false);
    }

    private static RuleBook kept(RuleAnswer answer) {
        return ((RuleAnswer.Kept) answer).book();
    }
}
