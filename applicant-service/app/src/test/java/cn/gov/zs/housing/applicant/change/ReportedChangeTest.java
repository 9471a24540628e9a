package cn.gov.zs.housing.applicant.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.change.ReportedChange.Checked;
import cn.gov.zs.housing.applicant.change.ReportedChange.Decided;
import cn.gov.zs.housing.applicant.change.ReportedChange.Reported;
import cn.gov.zs.housing.applicant.change.ReportedChange.Settled;
import cn.gov.zs.housing.applicant.change.ReportedChange.Undecided;
import cn.gov.zs.housing.applicant.change.ReportedChange.Withdrawn;
import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Reviewer;
import cn.gov.zs.housing.applicant.township.Townships;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("情况变更: reported, checked by other eyes, decided by a third")
class ReportedChangeTest {
    private static final Instant AT = Instant.parse("2026-06-10T02:00:00Z");
    private static final String OWNER =
            ApplicationSamples.registered().declaration().ownerSubject().orElseThrow();

    /** Who tries something with a change. */
    enum Act {
        CHECK,
        DECIDE,
        WITHDRAW,
        SETTLE
    }

    /** One try. */
    record Call(Act act, String by, String township, Conclusion conclusion) {}

    @Provide
    Arbitrary<List<Call>> calls() {
        return Combinators.combine(
                        Arbitraries.of(Act.class),
                        Arbitraries.of(OWNER, "a", "b", "c"),
                        Arbitraries.of("442000118", "442000118", "442000001"),
                        Arbitraries.of(Conclusion.class))
                .as(Call::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 2_000)
    void no_order_of_calls_lets_one_person_take_two_parts(
            @ForAll("calls") List<Call> calls, @ForAll("reporters") String reporter) {
        ReportedChange change =
                ChangeSamples.reported(reporter, reporter.equals(OWNER) ? Origin.HOUSEHOLD : Origin.STAFF);
        for (var call : calls) {
            var before = change;
            change = take(change, call);
            if (!before.state().open()) {
                assertThat(change).as("what is settled or withdrawn stays").isEqualTo(before);
            }
            if (change.state() != before.state()) {
                assertThat(change.state()).isGreaterThan(before.state());
            }
        }
        if (decided(change) instanceof Decided decided) {
            var check = decided.before().check().subject();
            assertThat(Set.of(reporter, check, decided.decision().subject()))
                    .as("three different people, and the household at most the reporter")
                    .hasSize(3);
            assertThat(check).isNotEqualTo(OWNER);
            assertThat(decided.decision().subject()).isNotEqualTo(OWNER);
        }
    }

    @Provide
    Arbitrary<String> reporters() {
        return Arbitraries.of(OWNER, "a", "b");
    }

    private static ReportedChange take(ReportedChange change, Call call) {
        var answer = switch (call.act()) {
            case CHECK ->
                change instanceof Reported it
                        ? it.check(
                                new Reviewer.OfTownship(call.by(), call.by(), Townships.get(call.township())),
                                ApplicationSamples.finding(),
                                AT,
                                ChangeSamples.deadline(5))
                        : new ChangeAnswer.NotDue(change.state());
            case DECIDE ->
                change instanceof Checked it
                        ? it.decide(
                                new Approver(call.by(), call.by()), call.conclusion(), ApplicationSamples.finding(), AT)
                        : new ChangeAnswer.NotDue(change.state());
            case WITHDRAW ->
                change instanceof Undecided it
                        ? it.withdraw(call.by(), call.by().equals(OWNER), AT)
                        : new ChangeAnswer.NotDue(change.state());
            case SETTLE ->
                change instanceof Decided it
                        ? new ChangeAnswer.Moved(it.settle(true))
                        : new ChangeAnswer.NotDue(change.state());
        };
        return answer instanceof ChangeAnswer.Moved(ReportedChange now) ? now : change;
    }

    private static ReportedChange decided(ReportedChange change) {
        return change instanceof Settled settled ? settled.before() : change;
    }

    @Test
    void another_township_does_not_check_it() {
        var shiqi = new Reviewer.OfTownship("reviewer-shiqi", "石岐", Townships.get("442000001"));
        assertThat(ChangeSamples.reported().check(shiqi, ApplicationSamples.finding(), AT, ChangeSamples.deadline(5)))
                .isEqualTo(new ChangeAnswer.OtherTownship());
    }

    @Test
    void what_staff_found_the_household_cannot_take_back() {
        var found = ChangeSamples.reported("clerk-xiaolan", Origin.STAFF);
        assertThat(found.withdraw(OWNER, true, AT)).isEqualTo(new ChangeAnswer.OthersReport());
        assertThat(ChangeSamples.moved(found.withdraw("clerk-xiaolan", false, AT)))
                .isInstanceOf(Withdrawn.class);
        assertThat(ChangeSamples.moved(ChangeSamples.checked().withdraw("sister", true, AT)))
                .isInstanceOf(Withdrawn.class);
    }

    @Test
    void stored_data_in_which_one_person_took_two_parts_is_not_read() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decided(
                        ChangeSamples.checked(),
                        Conclusion.STILL_QUALIFIED,
                        ApplicationSamples.handling("reviewer-xiaolan", "2026-06-10T02:00:00Z")));
    }

    @Test
    void its_deadlines_are_working_days_from_data() {
        var rules = ChangeRules.on(LocalDate.of(2026, 6, 8));
        assertThat(rules.checkDays()).isEqualTo(10);
        assertThat(rules.source()).contains("示例，非中山标准");
        assertThat(ChangeSamples.reported().report().checkBy().due())
                .as("the dragon-boat holiday of 19 June is no working day")
                .isEqualTo(LocalDate.of(2026, 6, 23));
    }

    @Test
    void neither_prints_what_was_typed() {
        assertThat(ChangeSamples.reported().toString()).doesNotContain("李美华", "沿江路", ChangeSamples.WORDS);
    }
}
