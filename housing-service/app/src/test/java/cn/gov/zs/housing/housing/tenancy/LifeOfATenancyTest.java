package cn.gov.zs.housing.housing.tenancy;

import static cn.gov.zs.housing.housing.tenancy.TenancySamples.BEGIN;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.END;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.RULES;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.contracted;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.day;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.draft;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.handover;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.let;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.moveOut;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.now;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.on;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.paid;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.reduction;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.signed;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.surrendered;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.text;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.toBeSigned;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.housing.contract.RentReducedV1;
import cn.gov.zs.housing.housing.contract.TenancyBeganV1;
import cn.gov.zs.housing.housing.contract.TenancyDeclinedV1;
import cn.gov.zs.housing.housing.contract.TenancyEndedV1;
import cn.gov.zs.housing.housing.contract.TenancyEndedV1.Ground;
import cn.gov.zs.housing.housing.contract.TenantLeftV1;
import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeOfATenancyTest {

    @Test
    void a_contract_of_more_than_five_years_is_refused_with_its_clause() {
        var answer = toBeSigned().draft(draft(BEGIN, END.plusDays(1), "777.60"), LocalDate.EPOCH, on("2027-01-05"));

        assertThat(answer).isEqualTo(TenancyAnswer.refused(Refusal.TERM_UNLAWFUL, Clause.TERM));
    }

    @Test
    void a_term_that_overlaps_the_tenancy_before_is_refused_with_the_first_free_day() {
        var answer = toBeSigned().draft(draft(BEGIN, END, "777.60"), BEGIN.plusDays(1), on("2027-01-05"));

        assertThat(answer)
                .isEqualTo(
                        new TenancyAnswer.Refused(Refusal.HOME_LET, Optional.empty(), Optional.of(BEGIN.plusDays(1))));
        assertThat(toBeSigned().draft(draft(BEGIN, END, "777.60"), BEGIN, on("2027-01-05")))
                .isInstanceOf(TenancyAnswer.Moved.class);
    }

    @Test
    void a_contract_is_drafted_anew_until_somebody_signed_it() {
        var again =
                (Contracted) now(contracted().draft(draft(BEGIN, END, "800.00"), LocalDate.EPOCH, on("2027-01-05")));
        assertThat(again.file().contracts()).hasSize(1);
        assertThat(again.file().contracts().getFirst().rent()).isEqualTo(Yuan.of("800"));

        var text = text(again);
        var office = (Contracted)
                now(again.sign(Party.OFFICE, Signature.Kind.ELECTRONIC, text, text.digest(), on("2027-01-06")));
        assertThat(office.draft(draft(BEGIN, END, "900.00"), LocalDate.EPOCH, on("2027-01-06")))
                .isEqualTo(TenancyAnswer.refused(Refusal.ALREADY_SIGNED));
    }

    @Test
    void a_household_that_declines_before_it_moves_in_owes_nothing_and_others_are_told() {
        assertThat(toBeSigned().decline("未按期签约", on("2027-01-12")))
                .isInstanceOfSatisfying(TenancyAnswer.Moved.class, moved -> {
                    assertThat(moved.now()).isInstanceOf(Declined.class);
                    assertThat(moved.events())
                            .containsExactly(Outgoing.of(
                                    TenancyDeclinedV1.TYPE,
                                    new TenancyDeclinedV1(
                                            toBeSigned().id().text(),
                                            toBeSigned().file().home().text(),
                                            TenancySamples.APPLICATION,
                                            day("2027-01-12"))));
                });

        var declined = (Declined) now(signed().decline("回乡居住", on("2027-03-12")));
        assertThat(RentAccount.of(signed(), day("2027-03-12")).charged()).isNotEqualTo(Yuan.ZERO);
        assertThat(RentAccount.of(declined, day("2027-03-12")).charged()).isEqualTo(Yuan.ZERO);
        assertThat(declined.forget().declination().reason()).isEmpty();
        assertThat(declined.declination().toString()).doesNotContain("回乡");
    }

    @Test
    void who_read_another_text_does_not_sign_this_one() {
        var read = text(contracted()).digest();
        var changed =
                (Contracted) now(contracted().draft(draft(BEGIN, END, "800.00"), LocalDate.EPOCH, on("2027-01-05")));

        assertThat(changed.sign(Party.TENANT, Signature.Kind.ELECTRONIC, text(changed), read, on("2027-01-06")))
                .isEqualTo(TenancyAnswer.refused(Refusal.TEXT_CHANGED));
    }

    @Test
    void nobody_moves_in_before_both_signed_and_outside_the_term() {
        assertThat(contracted().moveIn(handover(BEGIN), on(BEGIN)))
                .isEqualTo(TenancyAnswer.refused(Refusal.NOT_SIGNED));
        assertThat(signed().moveIn(handover(BEGIN.minusDays(1)), on(BEGIN)))
                .isEqualTo(TenancyAnswer.refused(Refusal.DAY_OUT_OF_RANGE));
        assertThat(signed().moveIn(handover(BEGIN.plusDays(1)), on(BEGIN)))
                .as("in the future")
                .isEqualTo(TenancyAnswer.refused(Refusal.DAY_OUT_OF_RANGE));
    }

    @Test
    void moving_in_tells_the_stock_that_the_home_is_let() {
        var moved = (TenancyAnswer.Moved) signed().moveIn(handover(BEGIN), on(BEGIN));

        assertThat(moved.now()).isInstanceOf(Let.class);
        assertThat(moved.events())
                .containsExactly(Outgoing.of(
                        TenancyBeganV1.TYPE,
                        new TenancyBeganV1(
                                let().id().text(),
                                TenancySamples.HOME.text(),
                                TenancySamples.APPLICATION,
                                BEGIN,
                                END)));
    }

    @ParameterizedTest
    @CsvSource({"2031-10-13, true", "2031-10-14, true", "2031-10-15, false"})
    void renewal_can_be_asked_for_up_to_three_months_before_the_end(String day, boolean inTime) {
        var answer = let().askRenewal(Optional.empty(), on(day));

        assertThat(answer instanceof TenancyAnswer.Moved).isEqualTo(inTime);
        if (!inTime) {
            assertThat(answer).isEqualTo(TenancyAnswer.refused(Refusal.RENEWAL_LATE, Clause.RENEWAL));
            assertThat(let().askRenewal(Optional.of("住院"), on(day))).isInstanceOf(TenancyAnswer.Moved.class);
        }
    }

    @Test
    void a_renewal_begins_the_day_after_the_term_and_lasts_no_longer_than_a_first_contract() {
        var asked = (Let) now(let().askRenewal(Optional.empty(), on("2031-09-01")));
        var from = END.plusDays(1);

        assertThat(let().renew(draft(from, from.plusYears(1), "800"), on("2031-10-01")))
                .as("not asked for")
                .isEqualTo(TenancyAnswer.refused(Refusal.RENEWAL_NOT_ASKED, Clause.RENEWAL));
        assertThat(asked.renew(draft(END, from.plusYears(1), "800"), on("2031-10-01")))
                .isEqualTo(TenancyAnswer.refused(Refusal.TERM_UNLAWFUL));
        assertThat(asked.renew(draft(from, from.plusYears(5), "800"), on("2031-10-01")))
                .isEqualTo(TenancyAnswer.refused(Refusal.TERM_UNLAWFUL));
        var renewed = (Let) now(asked.renew(draft(from, from.plusYears(5).minusDays(1), "800"), on("2031-10-01")));
        assertThat(renewed.awaitsSignatures()).isTrue();
        assertThat(renewed.file().termEnd()).as("not signed yet").contains(END);

        var text = text(renewed);
        var office =
                (Let) now(renewed.sign(Party.OFFICE, Signature.Kind.ELECTRONIC, text, text.digest(), on("2031-10-02")));
        var both =
                (Let) now(office.sign(Party.TENANT, Signature.Kind.ELECTRONIC, text, text.digest(), on("2031-10-03")));
        assertThat(both.file().termEnd()).contains(from.plusYears(5).minusDays(1));
    }

    @Test
    void a_refused_renewal_is_a_ground_once_the_term_is_over() {
        var asked = (Let) now(let().askRenewal(Optional.empty(), on("2031-09-01")));
        var refused = (Let) now(asked.refuseRenewal("收入超过标准", on("2031-10-01")));

        assertThat(refused.giveNotice(new NoticeGround.RenewalRefused(), RULES, on(END)))
                .isEqualTo(TenancyAnswer.tooEarly(Clause.VACATE, END.plusDays(1)));
        var leaving = (Leaving) now(refused.giveNotice(new NoticeGround.RenewalRefused(), RULES, on("2032-01-15")));
        assertThat(leaving.departure().ground()).isEqualTo(Ground.RENEWAL_REFUSED);
        assertThat(leaving.departure().vacateBy()).isEqualTo("2032-03-15");
        assertThat(let().giveNotice(new NoticeGround.RenewalRefused(), RULES, on("2032-01-15")))
                .isEqualTo(TenancyAnswer.refused(Refusal.GROUND_ABSENT, Clause.VACATE));
        assertThat(asked.giveNotice(new NoticeGround.TermOver(), RULES, on("2032-01-15")))
                .as("a request that waits is decided first")
                .isEqualTo(TenancyAnswer.refused(Refusal.GROUND_ABSENT, Clause.RENEWAL));
        assertThat(let().giveNotice(new NoticeGround.TermOver(), RULES, on("2032-01-15")))
                .isInstanceOf(TenancyAnswer.Moved.class);
    }

    @ParameterizedTest
    @CsvSource({"2027-07-14, false", "2027-07-15, true", "2027-07-16, true"})
    void a_home_is_empty_long_enough_after_six_whole_months(String day, boolean lawful) {
        var answer = let().giveNotice(new NoticeGround.LeftEmpty(BEGIN, "三次入户无人"), RULES, on(day));

        assertThat(answer instanceof TenancyAnswer.Moved).isEqualTo(lawful);
        if (!lawful) {
            assertThat(answer).isEqualTo(TenancyAnswer.tooEarly(Clause.SURRENDER, day("2027-07-15")));
        }
    }

    @Test
    void six_months_of_rent_unpaid_are_a_ground_and_five_and_a_part_are_not() {
        // half of January, February to June are due by 10 June
        assertThat(let().giveNotice(new NoticeGround.RentUnpaid(), RULES, on("2027-06-11")))
                .isEqualTo(TenancyAnswer.refused(Refusal.GROUND_ABSENT, Clause.ARREARS));
        var leaving = (Leaving) now(let().giveNotice(new NoticeGround.RentUnpaid(), RULES, on("2027-07-11")));
        assertThat(leaving.departure().working())
                .contains("2027-02: 777.60/777.60")
                .endsWith("= 6.54");
        assertThat(leaving.departure().vacateBy()).isEqualTo("2027-09-11");
    }

    @Test
    void a_lost_qualification_is_a_ground_until_it_is_restored_and_the_notice_falls_with_it() {
        assertThat(let().giveNotice(new NoticeGround.QualificationLost(), RULES, on("2027-09-02")))
                .isEqualTo(TenancyAnswer.refused(Refusal.GROUND_ABSENT, Clause.VACATE));
        var lost = (Let) let().lost(new Loss(day("2027-09-01"), "NO_LONGER_QUALIFIED"), on("2027-09-01"));
        var leaving = (Leaving) now(lost.giveNotice(new NoticeGround.QualificationLost(), RULES, on("2027-09-02")));

        assertThat(leaving.restored(on("2027-10-11")))
                .isInstanceOfSatisfying(
                        Let.class, back -> assertThat(back.file().loss()).isEmpty());
        var other = (Leaving) surrendered("2027-09-01", "2027-10-01")
                .lost(new Loss(day("2027-09-01"), "NO_ANSWER"), on("2027-09-01"));
        assertThat(other.restored(on("2027-10-11")))
                .as("leaves for a reason of its own")
                .isInstanceOf(Leaving.class);
    }

    @Test
    void leaving_tells_the_stock_the_ground_and_the_public_neither_name_nor_ground() {
        var moved = (TenancyAnswer.Moved)
                surrendered("2027-08-01", "2027-08-20").moveOut(moveOut(day("2027-08-20")), on("2027-08-20"));

        assertThat(moved.events())
                .containsExactly(
                        Outgoing.of(
                                TenancyEndedV1.TYPE,
                                new TenancyEndedV1(
                                        let().id().text(),
                                        TenancySamples.HOME.text(),
                                        TenancySamples.APPLICATION,
                                        day("2027-08-20"),
                                        Ground.SURRENDERED)),
                        Outgoing.of(
                                TenantLeftV1.TYPE,
                                new TenantLeftV1(
                                        let().id().text(), "442000************", "442000118", YearMonth.of(2027, 8))));
        assertThat(surrendered("2027-08-01", "2027-08-20").moveOut(moveOut(day("2027-08-20")), on("2027-08-19")))
                .as("in the future")
                .isEqualTo(TenancyAnswer.refused(Refusal.DAY_OUT_OF_RANGE));
    }

    @Test
    void a_reduction_begins_with_no_past_month_and_two_do_not_hold_at_once() {
        assertThat(let().reduce(reduction("0.9", "2027-01"), on("2027-02-01")))
                .isEqualTo(TenancyAnswer.refused(Refusal.MONTH_PAST));
        var moved = (TenancyAnswer.Moved) let().reduce(reduction("0.9", "2027-02"), on("2027-02-01"));
        assertThat(moved.events())
                .containsExactly(Outgoing.of(
                        RentReducedV1.TYPE,
                        new RentReducedV1(
                                let().id().text(),
                                "442000************",
                                "442000118",
                                YearMonth.of(2027, 2),
                                Yuan.of("699.84").amount(),
                                day("2027-02-01"))));
        var reduced = (Let) moved.now();
        assertThat(reduced.reduce(reduction("1.0", "2027-03"), on("2027-02-01")))
                .isEqualTo(TenancyAnswer.refused(Refusal.ALREADY_REDUCED));
        assertThat(reduced.endReduction(YearMonth.of(2027, 2), "不再低保", on("2027-03-01")))
                .as("a month that was charged keeps its rent")
                .isEqualTo(TenancyAnswer.refused(Refusal.MONTH_PAST));
        var over = (Let) now(reduced.endReduction(YearMonth.of(2027, 3), "不再低保", on("2027-03-01")));
        assertThat(over.reduce(reduction("1.0", "2027-04"), on("2027-03-02"))).isInstanceOf(TenancyAnswer.Moved.class);
    }

    @Test
    void a_payment_told_twice_counts_once_and_another_under_its_reference_is_refused() {
        var once = now(Paying.record(let(), paid("A1", "777.60", "2027-02-05")));

        assertThat(now(Paying.record(once, paid("A1", "777.60", "2027-02-05")))).isEqualTo(once);
        assertThat(Paying.record(once, paid("A1", "777.61", "2027-02-05")))
                .isEqualTo(TenancyAnswer.refused(Refusal.REFERENCE_TAKEN));
        assertThat(Paying.record(contracted(), paid("A1", "777.60", "2027-02-05")))
                .isEqualTo(TenancyAnswer.refused(Refusal.NOT_SIGNED));
    }

    @Test
    void a_reversed_payment_is_owed_again_and_its_reference_stays_used() {
        var paid = now(Paying.record(let(), paid("A1", "500.00", "2027-02-05")));
        var reversed = now(Paying.reverse(paid, "A1", "退票", on("2027-02-06")));

        assertThat(RentAccount.of(reversed, day("2027-02-11")).balance())
                .isEqualByComparingTo(RentAccount.of(let(), day("2027-02-11")).balance());
        assertThat(Paying.reverse(reversed, "A1", "退票", on("2027-02-06")))
                .isEqualTo(TenancyAnswer.refused(Refusal.NO_SUCH_PAYMENT));
        assertThat(Paying.record(reversed, paid("A1", "500.00", "2027-02-05")))
                .as("told again it is no new payment")
                .isEqualTo(TenancyAnswer.moved(reversed));
    }

    @Test
    void an_account_once_known_stays_and_nothing_prints_a_name() {
        assertThat(let().linked("somebody-else", on("2027-02-01"))).isEqualTo(let());
        assertThat(surrendered("2027-08-01", "2027-08-20").toString())
                .doesNotContain("李美华")
                .doesNotContain("回乡");
        assertThat(text(let()).toString()).doesNotContain("李美华");
    }

    @Test
    void market_rent_is_set_once_and_a_notice_can_be_withdrawn() {
        var leaving = surrendered("2027-08-01", "2027-08-20");
        var market = new MarketRent(Yuan.of("1500"), "2027年市场租金评估", "officer");
        var priced = (Leaving) now(leaving.priceAfterRemoval(market, on("2027-08-02")));

        assertThat(priced.priceAfterRemoval(market, on("2027-08-03")))
                .isEqualTo(TenancyAnswer.refused(Refusal.RENT_FIXED));
        assertThat(now(leaving.withdraw("决定续住", on("2027-08-03")))).isInstanceOf(Let.class);
    }
}
