package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.household.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What is claimed back because it was paid and not due (多领追回).
 *
 * @param id its number within the grant, from 1
 * @param months how much of which month, in their order
 * @param reason why
 * @param settlements what came back, in the order it came
 */
public record Claim(int id, List<Part> months, String reason, OfficerAct act, List<Settlement> settlements) {
    /** Copies the lists. */
    public Claim {
        months = List.copyOf(months);
        settlements = List.copyOf(settlements);
    }

    /** How much of one month. */
    public record Part(YearMonth month, Yuan amount) {}

    /** How something came back. */
    public enum Way {
        /** 退回: the household paid it back. */
        REPAID,
        /** 抵扣: it was kept back from another payment. */
        SET_OFF,
        /** 免予追回: the loss it followed from did not hold. */
        LIFTED
    }

    /** What came back. */
    public record Settlement(Way way, Yuan amount, LocalDate on, OfficerAct act) {}

    /** Whether it claims months from this one on, and no earlier. */
    boolean lostFrom(YearMonth from) {
        return months.stream().noneMatch(part -> part.month().isBefore(from));
    }

    /** The sum claimed. */
    public Yuan total() {
        return new Yuan(months.stream().map(part -> part.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What is still owed; never below 0. */
    public Yuan outstanding() {
        return new Yuan(settlements.stream()
                .map(settlement -> settlement.amount().amount())
                .reduce(total().amount(), BigDecimal::subtract));
    }

    /** How much of this month it claims. */
    BigDecimal of(YearMonth month) {
        return months.stream()
                .filter(part -> part.month().equals(month))
                .map(part -> part.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** This much came back as well. */
    Claim with(Settlement settlement) {
        var all = new ArrayList<>(settlements);
        all.add(settlement);
        return new Claim(id, months, reason, act, all);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "claim " + id + " of " + months.size() + " months";
    }
}
