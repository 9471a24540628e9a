package cn.gov.zs.housing.allocation.committee;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.allocation.law.Clause;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("三（二） 评审委员会成员涵盖社会不同阶层: who sits is entered by one and confirmed by another")
class CommitteeRollTest {

    private static final Instant AT = Instant.parse("2026-12-01T02:00:00Z");
    private static final LocalDate FROM = parse("2026-12-01");
    private static final LocalDate TO = parse("2029-11-30");

    @Test
    void nobody_sits_before_another_officer_confirmed_and_nobody_confirms_their_own_entry() {
        var entered = kept(CommitteeRoll.EMPTY.enter(appointment("1", "zheng", FROM, TO)));
        assertThat(entered.sittingOn(FROM)).isEmpty();
        assertThat(entered.confirm("1", "one", AT, FROM)).isEqualTo(new RollAnswer.OwnEntry(Clause.COMPOSITION));
        assertThat(kept(entered.confirm("1", "two", AT, FROM)).sittingOn(FROM)).hasSize(1);
    }

    @Test
    void a_member_sits_from_the_first_to_the_last_day_of_the_term() {
        var roll = confirmed("1", "zheng");
        assertThat(roll.sittingOn(FROM.minusDays(1))).isEmpty();
        assertThat(roll.sittingOn(FROM)).hasSize(1);
        assertThat(roll.sittingOn(TO)).hasSize(1);
        assertThat(roll.sittingOn(TO.plusDays(1))).isEmpty();
    }

    @Test
    void a_membership_is_ended_by_two_and_stays_on_record() {
        var day = parse("2027-03-01");
        var ending = kept(confirmed("1", "zheng").end("1", "调离", "one", AT));
        assertThat(ending.sittingOn(day)).as("until the second confirms").hasSize(1);
        assertThat(ending.confirm("1", "one", AT, day)).isEqualTo(new RollAnswer.OwnEntry(Clause.COMPOSITION));
        var ended = kept(ending.confirm("1", "two", AT, day));
        assertThat(ended.sittingOn(day)).isEmpty();
        assertThat(ended.sittingOn(day.minusDays(1))).hasSize(1);
        assertThat(ended.members()).hasSize(1);
        assertThat(ended.end("1", "又一次", "two", AT)).isEqualTo(new RollAnswer.NotTheNextStep("ENDED"));
        assertThat(kept(ending.refuse("1", "不属实", "two", AT)).sittingOn(day))
                .as("not confirmed: goes on")
                .hasSize(1);
    }

    @Test
    void an_account_does_not_sit_twice_on_any_day_and_can_follow_itself() {
        var roll = confirmed("1", "zheng");
        assertThat(roll.enter(appointment("2", "zheng", TO, TO.plusYears(3))))
                .isEqualTo(new RollAnswer.SitsAlready("郑国梁"));
        assertThat(kept(roll.enter(appointment("2", "zheng", TO.plusDays(1), TO.plusYears(3))))
                        .members())
                .hasSize(2);
        var ended = kept(kept(roll.end("1", "调离", "one", AT)).confirm("1", "two", AT, FROM.plusDays(9)));
        assertThat(kept(ended.enter(appointment("2", "zheng", FROM.plusDays(9), TO)))
                        .members())
                .hasSize(2);
    }

    @Test
    void an_entry_that_is_not_confirmed_never_sits() {
        var refused = kept(kept(CommitteeRoll.EMPTY.enter(appointment("1", "zheng", FROM, TO)))
                .refuse("1", "账号有误", "two", AT));
        assertThat(refused.sittingOn(FROM)).isEmpty();
        assertThat(refused.confirm("1", "two", AT, FROM)).isEqualTo(new RollAnswer.NotTheNextStep("REFUSED"));
        assertThat(kept(refused.enter(appointment("2", "zheng", FROM, TO))).members())
                .hasSize(2);
    }

    @Test
    void the_same_form_and_what_is_not_there_are_told_apart() {
        var roll = confirmed("1", "zheng");
        assertThat(roll.enter(appointment("1", "he", FROM, TO))).isEqualTo(new RollAnswer.FormReplayed());
        assertThat(roll.confirm("9", "two", AT, FROM)).isEqualTo(new RollAnswer.Unknown());
        assertThatThrownBy(() -> appointment("1", "zheng", TO, FROM)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CommitteeRoll confirmed(String id, String account) {
        return kept(kept(CommitteeRoll.EMPTY.enter(appointment(id, account, FROM, TO)))
                .confirm(id, "two", AT, FROM));
    }

    private static Member.Appointment appointment(String id, String account, LocalDate from, LocalDate to) {
        return new Member.Appointment(id, "郑国梁", "人大代表", account, from, to, "one", AT);
    }

    private static CommitteeRoll kept(RollAnswer answer) {
        return ((RollAnswer.Kept) answer).roll();
    }
}
