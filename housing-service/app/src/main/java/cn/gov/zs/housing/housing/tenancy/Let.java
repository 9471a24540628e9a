package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.contract.RentReducedV1;
import cn.gov.zs.housing.housing.contract.TenancyEndedV1.Ground;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;

/** The household lives there (承租中). */
public record Let(TenancyFile file) implements Tenancy {

    /** The contract that runs, or ran last. */
    public Contract contract() {
        return file.lastSigned().orElseThrow(() -> new IllegalStateException("let without a contract: " + id()));
    }

    /**
     * The tenant asks to stay after the term. Late requests are taken in by an officer with a reason only.
     *
     * @param lateReason of the officer; empty when the tenant asks by herself
     */
    public TenancyAnswer askRenewal(Optional<String> lateReason, Act act) {
        if (file.renewal().filter(asked -> asked.refusal().isEmpty()).isPresent() || awaitsSignatures()) {
            return TenancyAnswer.refused(Refusal.RENEWAL_ASKED);
        }
        var lastDay = contract().term().lastDayToAskRenewal();
        if (act.day().isAfter(lastDay) && lateReason.isEmpty()) {
            return TenancyAnswer.refused(Refusal.RENEWAL_LATE);
        }
        var request = new RenewalRequest(act.day(), lateReason, Optional.empty());
        return TenancyAnswer.moved(new Let(
                file.renewal(Optional.of(request)).with(act.step(Step.Kind.RENEWAL_ASKED, lateReason.orElse("")))));
    }

    /** The office grants the renewal: a further contract, from the day after the term, that waits for signatures. */
    public TenancyAnswer renew(Draft draft, Act act) {
        if (pendingRenewal().isEmpty()) {
            return TenancyAnswer.refused(Refusal.RENEWAL_NOT_ASKED);
        }
        if (!draft.isLawful() || !draft.from().equals(contract().term().to().plusDays(1))) {
            return TenancyAnswer.refused(Refusal.TERM_UNLAWFUL);
        }
        var further = draft.contract(file.contracts().getLast().ordinal() + 1, act);
        return TenancyAnswer.moved(new Let(file.renewal(Optional.empty())
                .with(further)
                .with(act.step(Step.Kind.RENEWAL_GRANTED, further.number(id())))));
    }

    /** The office refuses it; the notice on that ground can be given when the term is over. */
    public TenancyAnswer refuseRenewal(String reason, Act act) {
        return pendingRenewal()
                .map(asked -> TenancyAnswer.moved(new Let(file.renewal(Optional.of(new RenewalRequest(
                                asked.askedOn(),
                                asked.lateReason(),
                                Optional.of(new RenewalRequest.Refusal(act.day(), reason)))))
                        .with(act.step(Step.Kind.RENEWAL_REFUSED, reason)))))
                .orElseGet(() -> TenancyAnswer.refused(Refusal.RENEWAL_NOT_ASKED));
    }

    /** A party signs the contract that renews. */
    public TenancyAnswer sign(Party party, Signature.Kind kind, ContractText text, String read, Act act) {
        return awaitsSignatures()
                ? Contracting.sign(this, party, kind, text, read, act)
                : TenancyAnswer.refused(Refusal.ALREADY_SIGNED);
    }

    /** Reduces the rent from a month on that is not past. */
    public TenancyAnswer reduce(Reduction reduction, Act act) {
        if (reduction.from().isBefore(YearMonth.from(act.day()))) {
            return TenancyAnswer.refused(Refusal.MONTH_PAST);
        }
        if (!file.reductions().isEmpty()
                && file.reductions()
                        .getLast()
                        .until()
                        .filter(last -> last.isBefore(reduction.from()))
                        .isEmpty()) {
            return TenancyAnswer.refused(Refusal.ALREADY_REDUCED);
        }
        var all = new ArrayList<>(file.reductions());
        all.add(reduction);
        return TenancyAnswer.moved(
                new Let(file.reduced(all).with(act.step(Step.Kind.REDUCED, reduction.table()))),
                Outgoing.of(
                        RentReducedV1.TYPE,
                        new RentReducedV1(
                                id().text(),
                                file.household().maskedIdNumber(),
                                file.household().township(),
                                reduction.from(),
                                reduction.of(contract().rent()).amount(),
                                act.day())));
    }

    /** The class ends: the running reduction holds for the last time in this month, which is not past. */
    public TenancyAnswer endReduction(YearMonth last, String reason, Act act) {
        if (file.reductions().isEmpty() || file.reductions().getLast().until().isPresent()) {
            return TenancyAnswer.refused(Refusal.NOT_REDUCED);
        }
        var running = file.reductions().getLast();
        // the month that runs is charged already: what was reduced in it stays
        if (last.isBefore(YearMonth.from(act.day())) || last.isBefore(running.from())) {
            return TenancyAnswer.refused(Refusal.MONTH_PAST);
        }
        var all = new ArrayList<>(file.reductions());
        all.set(all.size() - 1, running.endingWith(last));
        return TenancyAnswer.moved(new Let(file.reduced(all).with(act.step(Step.Kind.REDUCTION_ENDED, reason))));
    }

    /** The tenant gives the home back (退租) on a day of her own, today at the earliest. */
    public TenancyAnswer surrender(LocalDate leavingOn, String words, Act act) {
        if (leavingOn.isBefore(act.day())) {
            return TenancyAnswer.refused(Refusal.DAY_OUT_OF_RANGE);
        }
        return leave(
                new Departure(
                        Ground.SURRENDERED,
                        act.day(),
                        leavingOn,
                        words,
                        "",
                        act.by(),
                        Optional.empty(),
                        Optional.empty()),
                Step.Kind.SURRENDERED,
                act);
    }

    /** A transfer to another home is agreed; this one is vacated by a day. */
    TenancyAnswer transfer(Departure.Destination to, LocalDate vacateBy, String reason, Act act) {
        if (vacateBy.isBefore(act.day())) {
            return TenancyAnswer.refused(Refusal.DAY_OUT_OF_RANGE);
        }
        return leave(
                new Departure(
                        Ground.TRANSFERRED,
                        act.day(),
                        vacateBy,
                        reason,
                        "",
                        act.by(),
                        Optional.of(to),
                        Optional.empty()),
                Step.Kind.TRANSFER_AGREED,
                act);
    }

    /** Orders the household to vacate, on a ground of art. 27 to 31 that holds today. */
    public TenancyAnswer giveNotice(NoticeGround ground, TenancyRules rules, Act act) {
        var standing = ground.standing(this, act.day());
        return switch (standing) {
            case NoticeGround.Standing.Holds(var finding, var working) ->
                leave(
                        new Departure(
                                ground.ground(),
                                act.day(),
                                act.day().plusMonths(rules.removalMonths()),
                                finding,
                                working,
                                act.by(),
                                Optional.empty(),
                                Optional.empty()),
                        Step.Kind.NOTICE_GIVEN,
                        act);
            case NoticeGround.Standing.TooEarly(var first) -> TenancyAnswer.tooEarly(ground.clause(), first);
            case NoticeGround.Standing.Absent() -> TenancyAnswer.refused(Refusal.GROUND_ABSENT, ground.clause());
        };
    }

    /** The request that waits for a decision. */
    public Optional<RenewalRequest> pendingRenewal() {
        return file.renewal().filter(asked -> asked.refusal().isEmpty());
    }

    /** Whether the contract that renews waits for a signature. */
    public boolean awaitsSignatures() {
        return !file.contracts().getLast().isSigned();
    }

    private TenancyAnswer leave(Departure departure, Step.Kind step, Act act) {
        return TenancyAnswer.moved(
                new Leaving(file.with(act.step(step, departure.ground().name())), departure));
    }

    @Override
    public Let with(TenancyFile changed) {
        return new Let(changed);
    }

    @Override
    public TenancyState state() {
        return TenancyState.LET;
    }
}
