package cn.gov.zs.housing.applicant.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.mandate.CaseAccess.CodeAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes and mandates. */
public class CaseAccessTest {
    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    private static final LocalDate TO = LocalDate.of(2026, 6, 30);
    private static final Mandate.Grant HER =
            new Mandate.Grant("owner", "", false, Instant.parse("2026-03-02T01:00:00Z"));
    private static final CodeHash CODE = CodeHash.of("ABCDE-23456", new byte[16]);
    private static final CaseAccess NONE = CaseAccess.none(ApplicationSamples.ID);

    /** One mandate whose code was not entered yet, and a code for the household. */
    public static CaseAccess waiting() {
        return NONE.ownerCode(CodeHash.of("OWNER22222", new byte[16])).grant(mandate());
    }

    private static Mandate mandate() {
        return new Mandate(1, "李大姐", FROM, TO, "委托书第3号", HER, Optional.of(CODE), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "ABCDE-23456, true",
        "abcde23456, true",
        " ABCDE 23456, true",
        "ABCDE-23457, false",
        "'', false",
        "-, false"
    })
    void a_code_is_known_however_it_is_spaced(String typed, boolean right) {
        assertThat(CODE.matches(typed)).isEqualTo(right);
        assertThat(CODE.hash()).doesNotContain("ABCDE").hasSize(64);
        assertThat(CODE).hasToString("code");
    }

    @Test
    void the_households_code_works_once() {
        var access = NONE.ownerCode(CODE);

        var first = access.enter("abcde23456", "her", FROM);
        assertThat(first).isInstanceOf(CodeAnswer.Owner.class);
        assertThat(first.now().enter("abcde23456", "thief", FROM)).isInstanceOf(CodeAnswer.Wrong.class);
    }

    @Test
    void after_five_wrong_codes_even_the_right_one_is_refused_until_a_new_one_is_made() {
        var access = NONE.ownerCode(CODE);
        for (int tries = 0; tries < CaseAccess.MAX_FAILURES; tries++) {
            var wrong = access.enter("WRONG", "thief", FROM);
            assertThat(wrong).isInstanceOf(CodeAnswer.Wrong.class);
            access = wrong.now();
        }

        assertThat(access.enter("ABCDE23456", "her", FROM)).isInstanceOf(CodeAnswer.Locked.class);
        assertThat(access.ownerCode(CODE).enter("ABCDE23456", "her", FROM)).isInstanceOf(CodeAnswer.Owner.class);
    }

    @Test
    void a_holder_acts_from_the_first_day_to_the_last_and_not_after_it_was_taken_back() {
        var held = waiting().enter("ABCDE-23456", "sister", FROM).now();

        assertThat(held.letting("sister", FROM.minusDays(1))).isEmpty();
        assertThat(held.letting("sister", FROM)).isPresent();
        assertThat(held.letting("sister", TO)).isPresent();
        assertThat(held.letting("sister", TO.plusDays(1))).isEmpty();
        assertThat(held.letting("brother", FROM)).isEmpty();
        assertThat(held.revoke(1, HER).letting("sister", FROM)).isEmpty();
        assertThat(held.revoke(1, HER).revoke(1, new Mandate.Grant("x", "", true, Instant.EPOCH)))
                .as("taken back once")
                .isEqualTo(held.revoke(1, HER));
        assertThat(waiting().letting("sister", FROM)).as("without its code").isEmpty();
    }

    @Test
    void a_mandates_code_is_void_after_its_last_day_and_after_it_was_taken_back() {
        assertThat(waiting().enter("ABCDE23456", "sister", TO)).isInstanceOf(CodeAnswer.Holder.class);
        assertThat(waiting().enter("ABCDE23456", "sister", TO.plusDays(1))).isInstanceOf(CodeAnswer.Wrong.class);
        assertThat(waiting().revoke(1, HER).enter("ABCDE23456", "sister", FROM)).isInstanceOf(CodeAnswer.Wrong.class);
        assertThat(waiting().enter("ABCDE23456", "a", FROM).now().enter("ABCDE23456", "b", FROM))
                .as("used once")
                .isInstanceOf(CodeAnswer.Wrong.class);
    }

    @Test
    void what_a_holder_begins_is_marked_done_or_its_mark_goes() {
        var act = new CaseAccess.Act(1, "sister", "appeal", Instant.parse("2026-03-02T01:00:00Z"), false);
        var begun = waiting().begin(act);
        assertThat(begun.acts()).containsExactly(act);
        assertThat(begun.done(act).acts()).singleElement().satisfies(kept -> {
            assertThat(kept.done()).isTrue();
            assertThat(kept.subject()).isEqualTo("sister");
        });
        assertThat(begun.notDone(act)).isEqualTo(waiting());
        assertThat(begun.done(act).notDone(act)).as("what was done stays").isEqualTo(begun.done(act));
    }

    @Test
    void a_mandate_ends_within_three_years() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mandate(
                        1,
                        "甲",
                        FROM,
                        FROM.plusYears(3).plusDays(1),
                        "",
                        HER,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mandate(
                        1,
                        "甲",
                        FROM,
                        FROM.minusDays(1),
                        "",
                        HER,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> waiting().grant(mandate()));
        assertThat(waiting().toString() + mandate()).doesNotContain("李大姐");
    }
}
