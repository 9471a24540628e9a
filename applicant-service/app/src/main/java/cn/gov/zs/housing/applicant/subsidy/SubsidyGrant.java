package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.contract.MaskedIdNumber;
import cn.gov.zs.housing.applicant.household.Yuan;
import cn.gov.zs.housing.applicant.identity.PersonName;
import cn.gov.zs.housing.applicant.subsidy.GrantDeed.Kind;
import cn.gov.zs.housing.applicant.township.Township;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The subsidy of one household, under its application's number: one document, one atomic write.
 *
 * @param owner Keycloak subject of the applicant; empty when she has no account
 * @param holder the applicant, whose account it must be
 * @param maskedId what a public list may show of the identity number
 * @param from the first month that is due
 * @param facts what the formula asks, each from a month on, in their order; the first from {@code from}
 * @param account where it is paid; empty until somebody entered it
 * @param paid months that reached the household, in the order they did; a month stands here once
 * @param claims in the order of their numbers
 * @param history in the order it happened
 */
public record SubsidyGrant(
        ApplicationId application,
        Township township,
        Optional<String> owner,
        PersonName holder,
        MaskedIdNumber maskedId,
        YearMonth from,
        List<FactsFrom> facts,
        Optional<BankAccount> account,
        Standing standing,
        List<PaidMonth> paid,
        List<Claim> claims,
        List<GrantDeed> history) {
    /** Copies the lists. */
    public SubsidyGrant {
        facts = List.copyOf(facts);
        paid = List.copyOf(paid);
        claims = List.copyOf(claims);
        history = List.copyOf(history);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("a grant has facts");
        }
    }

    /** What the formula asks, from a month on. */
    public record FactsFrom(YearMonth from, SubsidyFacts facts) {}

    /** A grant from this month on. */
    public static SubsidyGrant open(SubsidyHousehold household, YearMonth from, OfficerAct act) {
        return new SubsidyGrant(
                household.application(),
                household.township(),
                household.ownerSubject(),
                household.applicant().name(),
                household.applicant().idNumber().masked(),
                from,
                List.of(new FactsFrom(from, household.facts())),
                Optional.empty(),
                new Standing.Granted(),
                List.of(),
                List.of(),
                List.of(new GrantDeed(Kind.GRANTED, act, Optional.of(from), "")));
    }

    /** The facts a month is counted by. */
    public SubsidyFacts factsIn(YearMonth month) {
        return facts.stream()
                .filter(since -> !since.from().isAfter(month))
                .reduce((_, later) -> later)
                .orElse(facts.getFirst())
                .facts();
    }

    /**
     * The months that a list of this month has to pay: from the first on, without those another list covers. Months before a stop
     * stay due after it; while it is paused nothing is.
     *
     * @param covered months that stand on an approved list and did not come back from the bank
     */
    public List<YearMonth> due(YearMonth list, Set<YearMonth> covered) {
        var end = switch (standing) {
            case Standing.Granted _ -> list;
            case Standing.Paused _ -> from.minusMonths(1);
            case Standing.Stopped stopped ->
                stopped.from().isAfter(list) ? list : stopped.from().minusMonths(1);
        };
        var months = new ArrayList<YearMonth>();
        for (var month = from; !month.isAfter(end); month = month.plusMonths(1)) {
            if (!covered.contains(month)) {
                months.add(month);
            }
        }
        return months;
    }

    /**
     * The first month not due after a loss on this day: the month of the loss is paid, unless its first day was lost already. Who was
     * allotted a home is always paid for that month (decision 0175).
     */
    public static YearMonth firstMonthLost(LocalDate lostOn, StopGround ground) {
        var month = YearMonth.from(lostOn);
        return lostOn.getDayOfMonth() == 1 && ground != StopGround.HOUSED ? month : month.plusMonths(1);
    }

    /** The account to pay into; may be changed until the grant has stopped and all is settled. */
    public GrantAnswer payInto(BankAccount next, OfficerAct act) {
        return kept(facts, Optional.of(next), standing, paid, claims, Kind.ACCOUNT_ENTERED, act, Optional.empty(), "");
    }

    /** The household's facts changed from this month on; months already paid stay as they were paid. */
    public GrantAnswer changeFacts(YearMonth since, SubsidyFacts next, OfficerAct act) {
        if (standing instanceof Standing.Stopped stopped) {
            return new GrantAnswer.StoppedAlready(stopped.from());
        }
        var first = since.isBefore(from) ? from : since;
        if (facts.getLast().facts().equals(next) && !facts.getLast().from().isAfter(first)) {
            // told again
            return new GrantAnswer.Kept(this);
        }
        var all = new ArrayList<>(
                facts.stream().filter(each -> each.from().isBefore(first)).toList());
        all.add(new FactsFrom(first, next));
        return kept(all, account, standing, paid, claims, Kind.FACTS_CHANGED, act, Optional.of(first), "");
    }

    /** Nothing is paid until it is resumed. */
    public GrantAnswer pause(String reason, OfficerAct act) {
        return switch (standing) {
            case Standing.Granted _ when isOwn(act) -> new GrantAnswer.OwnHousehold();
            case Standing.Granted _ ->
                kept(
                        facts,
                        account,
                        new Standing.Paused(reason, act),
                        paid,
                        claims,
                        Kind.PAUSED,
                        act,
                        Optional.empty(),
                        reason);
            case Standing.Paused _ -> new GrantAnswer.NotDue(standing.name());
            case Standing.Stopped stopped -> new GrantAnswer.StoppedAlready(stopped.from());
        };
    }

    /** Paid again; the months of the pause come in arrears. */
    public GrantAnswer resume(String reason, OfficerAct act) {
        return switch (standing) {
            case Standing.Paused _ when isOwn(act) -> new GrantAnswer.OwnHousehold();
            case Standing.Paused _ ->
                kept(facts, account, new Standing.Granted(), paid, claims, Kind.RESUMED, act, Optional.empty(), reason);
            case Standing.Granted _ -> new GrantAnswer.NotDue(standing.name());
            case Standing.Stopped stopped -> new GrantAnswer.StoppedAlready(stopped.from());
        };
    }

    /**
     * Stopped because the qualification was lost on this day; what was paid for later months is claimed back in the same write. A
     * stop that an event tells of moves a later one forward: events of two services come in any order.
     */
    public GrantAnswer stop(LocalDate lostOn, StopGround ground, String reason, OfficerAct act) {
        var lost = firstMonthLost(lostOn, ground);
        var first = lost.isBefore(from) ? from : lost;
        if (standing instanceof Standing.Stopped stopped && !(act.ofEvent() && first.isBefore(stopped.from()))) {
            return new GrantAnswer.StoppedAlready(stopped.from());
        }
        if (isOwn(act)) {
            return new GrantAnswer.OwnHousehold();
        }
        var next = new Standing.Stopped(first, lostOn, ground, reason, act);
        return kept(facts, account, next, paid, claims, Kind.STOPPED, act, Optional.of(first), reason)
                .grant()
                .claimingLost(act);
    }

    /**
     * The loss of that day, which an event had told, did not hold: it goes on as if it had not stopped. Months since come in arrears,
     * and nothing is owed any more of what was claimed for them.
     *
     * @param lostOn the day of the loss
     */
    public GrantAnswer reinstate(LocalDate lostOn, LocalDate today, String reason, OfficerAct act) {
        if (!(standing instanceof Standing.Stopped stopped)
                || !stopped.lostOn().equals(lostOn)
                || !stopped.act().ofEvent()) {
            return new GrantAnswer.NotDue(standing.name());
        }
        var lifted = claims.stream()
                .map(claim -> claim.lostFrom(stopped.from())
                                && claim.outstanding().amount().signum() > 0
                        ? claim.with(new Claim.Settlement(Claim.Way.LIFTED, claim.outstanding(), today, act))
                        : claim)
                .toList();
        return kept(
                facts,
                account,
                new Standing.Granted(),
                paid,
                lifted,
                Kind.REINSTATED,
                act,
                Optional.of(stopped.from()),
                reason);
    }

    /** These months reached the household; one that stands here already is left as it is. What was lost meanwhile is claimed. */
    public SubsidyGrant paid(List<PaidMonth> months, OfficerAct act) {
        var all = new ArrayList<>(paid);
        months.stream()
                .filter(month -> paid.stream().noneMatch(there -> there.month().equals(month.month())))
                .forEach(all::add);
        if (all.size() == paid.size()) {
            return this;
        }
        var list = months.getFirst().list();
        return kept(facts, account, standing, all, claims, Kind.PAID, act, Optional.of(list), "")
                .grant()
                .claimingLost(act)
                .grant();
    }

    /** Claims back part or all of one paid month. */
    public GrantAnswer claim(YearMonth month, Yuan amount, String reason, OfficerAct act) {
        if (isOwn(act)) {
            return new GrantAnswer.OwnHousehold();
        }
        var most = notClaimed(month);
        if (amount.amount().signum() == 0 || amount.amount().compareTo(most) > 0) {
            return new GrantAnswer.MoreThanPaid(new Yuan(most));
        }
        return claiming(List.of(new Claim.Part(month, amount)), reason, act);
    }

    /** Part or all of a claim came back. */
    public GrantAnswer settle(int claim, Claim.Settlement settlement) {
        if (claim < 1 || claim > claims.size()) {
            return new GrantAnswer.Absent();
        }
        if (isOwn(settlement.act())) {
            return new GrantAnswer.OwnHousehold();
        }
        var owed = claims.get(claim - 1).outstanding();
        var amount = settlement.amount().amount();
        if (amount.signum() == 0 || amount.compareTo(owed.amount()) > 0) {
            return new GrantAnswer.MoreThanOwed(owed);
        }
        var all = new ArrayList<>(claims);
        all.set(claim - 1, claims.get(claim - 1).with(settlement));
        return kept(facts, account, standing, paid, all, Kind.SETTLED, settlement.act(), Optional.empty(), "");
    }

    /** What is still owed of all claims. */
    public Yuan outstanding() {
        return new Yuan(
                claims.stream().map(claim -> claim.outstanding().amount()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** All that reached the household. */
    public BigDecimal paidTotal() {
        return paid.stream().map(month -> month.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isOwn(OfficerAct act) {
        return owner.filter(act.subject()::equals).isPresent();
    }

    private BigDecimal notClaimed(YearMonth month) {
        var reached = paid.stream()
                .filter(each -> each.month().equals(month))
                .map(each -> each.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return claims.stream().map(claim -> claim.of(month)).reduce(reached, BigDecimal::subtract);
    }

    private GrantAnswer.Kept claimingLost(OfficerAct act) {
        if (!(standing instanceof Standing.Stopped stopped)) {
            return new GrantAnswer.Kept(this);
        }
        var lost = paid.stream()
                .map(PaidMonth::month)
                .filter(month ->
                        !month.isBefore(stopped.from()) && notClaimed(month).signum() > 0)
                .sorted()
                .map(month -> new Claim.Part(month, new Yuan(notClaimed(month))))
                .toList();
        return lost.isEmpty() ? new GrantAnswer.Kept(this) : claiming(lost, stopped.reason(), act);
    }

    private GrantAnswer.Kept claiming(List<Claim.Part> months, String reason, OfficerAct act) {
        var all = new ArrayList<>(claims);
        all.add(new Claim(claims.size() + 1, months, reason, act, List.of()));
        return kept(
                facts,
                account,
                standing,
                paid,
                all,
                Kind.CLAIMED,
                act,
                Optional.of(months.getFirst().month()),
                reason);
    }

    private GrantAnswer.Kept kept(
            List<FactsFrom> nextFacts,
            Optional<BankAccount> nextAccount,
            Standing next,
            List<PaidMonth> nextPaid,
            List<Claim> nextClaims,
            Kind kind,
            OfficerAct act,
            Optional<YearMonth> month,
            String reason) {
        var told = new ArrayList<>(history);
        told.add(new GrantDeed(kind, act, month, reason));
        return new GrantAnswer.Kept(new SubsidyGrant(
                application,
                township,
                owner,
                holder,
                maskedId,
                from,
                nextFacts,
                nextAccount,
                next,
                nextPaid,
                nextClaims,
                told));
    }

    /** The case, not the person. */
    @Override
    public String toString() {
        return "grant of application " + application;
    }
}
