package cn.gov.zs.housing.housing.tenancy;

import static cn.gov.zs.housing.housing.tenancy.TenancySamples.day;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.let;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.moveOut;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.now;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.on;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.paid;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.reduction;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.surrendered;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.housing.money.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RentAccountTest {

    @Test
    void the_first_month_is_charged_by_its_days_and_due_not_before_it_begins() {
        var charges = RentSchedule.of(let()).upTo(YearMonth.of(2027, 2));

        assertThat(charges).extracting(Charge::days).containsExactly(17, 28);
        assertThat(charges.getFirst().amount()).as("777.60 × 17 ÷ 31").isEqualTo(Yuan.of("426.43"));
        assertThat(charges.getFirst().due()).isEqualTo("2027-01-15");
        assertThat(charges.getLast().amount()).isEqualTo(Yuan.of("777.60"));
        assertThat(charges.getLast().due()).isEqualTo("2027-02-10");
    }

    @Test
    void the_last_month_ends_with_the_day_the_keys_came_back() {
        var ended = now(surrendered("2027-08-01", "2027-08-20").moveOut(moveOut(day("2027-08-20")), on("2027-08-20")));

        var last = RentSchedule.of(ended).upTo(YearMonth.of(2028, 1)).getLast();

        assertThat(last.month()).isEqualTo(YearMonth.of(2027, 8));
        assertThat(last.amount()).as("777.60 × 20 ÷ 31").isEqualTo(Yuan.of("501.68"));
    }

    @Test
    void a_reduction_is_rounded_half_up_and_holds_for_its_months() {
        var reduced = now(((Let) now(let().reduce(reduction("0.7", "2027-02"), on("2027-01-20"))))
                .endReduction(YearMonth.of(2027, 3), "不再低保", on("2027-03-01")));

        assertThat(RentSchedule.of(reduced).upTo(YearMonth.of(2027, 4)))
                .extracting(Charge::reduction)
                .containsExactly(Yuan.ZERO, Yuan.of("544.32"), Yuan.of("544.32"), Yuan.ZERO);
    }

    @Test
    void contract_rent_is_paid_to_the_end_of_the_removal_period_and_market_rent_from_the_day_after() {
        var leaving = (Leaving) now(surrendered("2027-08-01", "2027-08-20")
                .priceAfterRemoval(new MarketRent(Yuan.of("1550.00"), "评估", "officer"), on("2027-08-02")));

        var charges = RentSchedule.of(leaving).upTo(YearMonth.of(2027, 9));

        assertThat(charges.get(charges.size() - 2).amount())
                .as("777.60 × 20 ÷ 31 + 1550 × 11 ÷ 31")
                .isEqualTo(Yuan.of("1051.68"));
        assertThat(charges.getLast().amount()).isEqualTo(Yuan.of("1550.00"));
    }

    @Test
    void payments_pay_the_oldest_charge_first() {
        var tenancy = now(Paying.record(let(), paid("A1", "500.00", "2027-02-01")));
        var account = RentAccount.of(tenancy, day("2027-02-11"));

        assertThat(account.lines()).extracting(RentAccount.Line::unpaid).containsExactly(Yuan.ZERO, Yuan.of("704.03"));
        assertThat(account.arrears()).isEqualTo(Yuan.of("704.03"));
        assertThat(account.byAge()).containsEntry(ArrearsAge.ONE_MONTH, Yuan.of("704.03"));
        assertThat(RentAccount.of(tenancy, day("2027-02-10")).arrears())
                .as("the day it is due is no arrears")
                .isEqualTo(Yuan.ZERO);
        assertThat(RentAccount.unpaidFrom(tenancy)).contains(day("2027-02-10"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-11, ONE_MONTH",
        "2027-03-10, ONE_MONTH",
        "2027-03-11, TWO_TO_THREE",
        "2027-05-10, TWO_TO_THREE",
        "2027-05-11, FOUR_TO_SIX",
        "2027-08-10, FOUR_TO_SIX",
        "2027-08-11, OVER_SIX"
    })
    void arrears_of_10_february_age_by_begun_months(LocalDate today, ArrearsAge age) {
        assertThat(ArrearsAge.of(day("2027-02-10"), today)).isEqualTo(age);
    }

    @Property
    void a_filter_by_age_finds_what_the_account_calls_so(@ForAll("days") LocalDate due, @ForAll("later") int days) {
        var today = due.plusDays(days);

        var age = ArrearsAge.of(due, today);

        for (var each : ArrearsAge.values()) {
            var inside = !due.isBefore(each.earliestDue(today)) && !due.isAfter(each.latestDue(today));
            assertThat(inside).as("%s on %s", each, today).isEqualTo(each == age);
        }
    }

    @Property
    void charges_less_payments_are_the_balance_and_the_ages_sum_to_the_arrears(
            @ForAll("payments") List<BigDecimal> amounts, @ForAll("days") LocalDate today) {
        Tenancy tenancy = let();
        for (int at = 0; at < amounts.size(); at++) {
            tenancy = now(Paying.record(tenancy, paid("R" + at, amounts.get(at).toPlainString(), "2027-02-01")));
        }
        var account = RentAccount.of(tenancy, today);
        var paid = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(account.balance())
                .isEqualByComparingTo(account.charged().amount().subtract(paid));
        var unpaid =
                account.lines().stream().map(line -> line.unpaid().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(unpaid).isEqualByComparingTo(account.balance().max(BigDecimal.ZERO));
        assertThat(account.byAge().values().stream().reduce(Yuan.ZERO, Yuan::plus))
                .isEqualTo(account.arrears());
        assertThat(RentAccount.unpaidFrom(tenancy)
                        .filter(due -> due.isBefore(today))
                        .isPresent())
                .isEqualTo(!account.arrears().isZero());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 1800)
                .map(days -> day("2027-01-15").plusDays(days));
    }

    @Provide
    Arbitrary<Integer> later() {
        return Arbitraries.integers().between(1, 1000);
    }

    @Provide
    Arbitrary<List<BigDecimal>> payments() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("9000"))
                .ofScale(2)
                .list()
                .ofMaxSize(8);
    }
}
