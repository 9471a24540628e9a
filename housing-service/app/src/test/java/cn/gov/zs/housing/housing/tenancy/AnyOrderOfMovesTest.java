package cn.gov.zs.housing.housing.tenancy;

import static cn.gov.zs.housing.housing.tenancy.TenancySamples.RULES;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.draft;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.handover;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.moveOut;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.on;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.paid;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.reduction;
import static cn.gov.zs.housing.housing.tenancy.TenancySamples.toBeSigned;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.tenancy.NoticeGround.Found;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is tried on whatever day, a tenancy stays a lawful one. */
class AnyOrderOfMovesTest {

    /**
     * Something somebody tries.
     *
     * @param what which of the moves
     * @param pause days since the last one
     * @param days a number of days it is given
     */
    record Try(int what, int pause, int days) {}

    @Property(tries = 500)
    void no_order_of_moves_makes_an_unlawful_tenancy(@ForAll("tries") List<Try> tries) {
        Tenancy tenancy = toBeSigned();
        var today = LocalDate.parse("2027-01-05");
        for (var each : tries) {
            today = today.plusDays(each.pause());
            var before = tenancy;
            if (attempt(tenancy, each, today) instanceof TenancyAnswer.Moved(var now, var _)) {
                tenancy = now;
            }
            assertLawful(before, tenancy, today);
        }
    }

    private static TenancyAnswer attempt(Tenancy tenancy, Try each, LocalDate today) {
        var act = on(today);
        return switch (tenancy) {
            case ToBeSigned open ->
                each.what() == 11
                        ? open.decline("放弃", act)
                        : open.draft(draft(today, today.plusDays(each.days()), "777.60"), LocalDate.EPOCH, act);
            case Contracted contracted ->
                switch (each.what() % 3) {
                    case 0 -> sign(contracted, each, act);
                    case 1 ->
                        each.what() == 10
                                ? contracted.decline("放弃", act)
                                : contracted.draft(
                                        draft(today, today.plusDays(each.days()), "800.00"), LocalDate.EPOCH, act);
                    default -> contracted.moveIn(handover(today), act);
                };
            case Let let -> attempt(let, each, today, act);
            case Leaving leaving ->
                switch (each.what() % 4) {
                    case 0 -> leaving.withdraw("不再腾退", act);
                    case 1 -> leaving.priceAfterRemoval(new MarketRent(Yuan.of("1500"), "评估", "officer"), act);
                    case 2 -> Paying.record(leaving, paid("R" + each.days(), "100.00", "2027-02-01"));
                    default -> leaving.moveOut(moveOut(today), act);
                };
            case Over over -> Paying.record(over, paid("R" + each.days(), "100.00", "2027-02-01"));
        };
    }

    private static TenancyAnswer attempt(Let let, Try each, LocalDate today, Act act) {
        return switch (each.what()) {
            case 0 -> let.askRenewal(Optional.of("迟交"), act);
            case 1 ->
                let.renew(
                        draft(
                                let.contract().term().to().plusDays(1),
                                let.contract().term().to().plusDays(each.days()),
                                "820.00"),
                        act);
            case 2 -> let.refuseRenewal("不符合条件", act);
            case 3 -> sign(let, each, act);
            case 4 -> let.reduce(reduction("0.9", YearMonth.from(today).toString()), act);
            case 5 -> let.endReduction(YearMonth.from(today), "类别终止", act);
            case 6 -> let.surrender(today.plusDays(each.days()), "", act);
            case 7 -> let.giveNotice(new Found(Found.Kind.SUBLET, "转租"), RULES, act);
            case 8 -> let.giveNotice(new NoticeGround.RentUnpaid(), RULES, act);
            case 9 -> let.giveNotice(new NoticeGround.TermOver(), RULES, act);
            default -> Paying.record(let, paid("R" + each.days(), "777.60", "2027-02-01"));
        };
    }

    private static TenancyAnswer sign(Tenancy tenancy, Try each, Act act) {
        var text = TenancySamples.text(tenancy);
        var party = each.days() % 2 == 0 ? Party.OFFICE : Party.TENANT;
        return switch (tenancy) {
            case Contracted open -> open.sign(party, Signature.Kind.ELECTRONIC, text, text.digest(), act);
            case Let let -> let.sign(party, Signature.Kind.ELECTRONIC, text, text.digest(), act);
            default -> throw new IllegalStateException("nothing to sign");
        };
    }

    private static void assertLawful(Tenancy before, Tenancy now, LocalDate today) {
        if (before instanceof Over) {
            assertThat(now).isInstanceOf(before.getClass());
        }
        if (now instanceof Declined) {
            assertThat(now.file().movedIn()).isEmpty();
            assertThat(RentSchedule.of(now).upTo(YearMonth.from(today))).isEmpty();
        }
        var signed = now.file().signed();
        for (var contract : signed) {
            assertThat(contract.term().to()).isBefore(contract.term().from().plusYears(5));
        }
        for (int at = 1; at < signed.size(); at++) {
            assertThat(signed.get(at).term().from())
                    .isEqualTo(signed.get(at - 1).term().to().plusDays(1));
        }
        if (now instanceof Let || now instanceof Leaving) {
            assertThat(signed).isNotEmpty();
            assertThat(now.file().movedIn()).isPresent();
        }
        var references = new ArrayList<String>();
        now.file().payments().forEach(payment -> references.add(payment.reference()));
        assertThat(references).doesNotHaveDuplicates();
        assertPastStays(before, now, today);
    }

    /** What was charged for months that are over is not changed by anything that is done today while the household stays. */
    private static void assertPastStays(Tenancy before, Tenancy now, LocalDate today) {
        if (!before.file().signed().isEmpty() && now.leaving().equals(before.leaving()) && !(now instanceof Over)) {
            var over = YearMonth.from(today).minusMonths(1);
            assertThat(RentSchedule.of(now).upTo(over))
                    .isEqualTo(RentSchedule.of(before).upTo(over));
        }
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(0, 1900))
                .as(Try::new)
                .list()
                .ofMaxSize(40);
    }
}
