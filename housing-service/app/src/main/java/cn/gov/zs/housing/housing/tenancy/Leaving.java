package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.contract.TenancyEndedV1;
import cn.gov.zs.housing.housing.contract.TenancyEndedV1.Ground;
import cn.gov.zs.housing.housing.contract.TenantLeftV1;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.YearMonth;

/** The household is to move out, or wants to (腾退中). */
public record Leaving(TenancyFile file, Departure departure) implements Tenancy {

    /** A notice or a surrender is taken back (撤回): the household stays. A transfer is not: its new home is taken. */
    public TenancyAnswer withdraw(String reason, Act act) {
        return departure.ground() == Ground.TRANSFERRED
                ? TenancyAnswer.refused(Refusal.TRANSFER_STANDS)
                : TenancyAnswer.moved(new Let(file.with(act.step(Step.Kind.NOTICE_WITHDRAWN, reason))));
    }

    /** The household declined the home it was to move to: it stays. */
    Let stay(Act act) {
        return new Let(file.with(act.step(Step.Kind.NOTICE_WITHDRAWN, "")));
    }

    /** What is paid for days after the removal period. It is set once: days that were charged keep their rent. */
    public TenancyAnswer priceAfterRemoval(MarketRent market, Act act) {
        if (departure.marketRent().isPresent()) {
            return TenancyAnswer.refused(Refusal.RENT_FIXED);
        }
        return TenancyAnswer.moved(
                new Leaving(file.with(act.step(Step.Kind.MARKET_RENT_SET, market.source())), departure.priced(market)));
    }

    /** The keys come back (腾退): not in the future, not before the household moved in. */
    public TenancyAnswer moveOut(MoveOut out, Act act) {
        var on = out.handover().on();
        var from = file.movedIn().map(Handover::on).orElse(on);
        if (on.isAfter(act.day()) || on.isBefore(from)) {
            return TenancyAnswer.refused(Refusal.DAY_OUT_OF_RANGE);
        }
        return TenancyAnswer.moved(
                new Ended(file.with(act.step(Step.Kind.MOVED_OUT, "")), departure, out),
                Outgoing.of(
                        TenancyEndedV1.TYPE,
                        new TenancyEndedV1(
                                id().text(),
                                file.home().text(),
                                file.household().application(),
                                on,
                                departure.ground())),
                Outgoing.of(
                        TenantLeftV1.TYPE,
                        new TenantLeftV1(
                                id().text(),
                                file.household().maskedIdNumber(),
                                file.household().township(),
                                YearMonth.from(on))));
    }

    /** A notice that rested on a loss falls when the loss does not hold. */
    @Override
    public Tenancy restored(Act act) {
        var restored = Tenancy.super.restored(act);
        return departure.ground() == Ground.QUALIFICATION_LOST && !restored.equals(this)
                ? new Let(restored.file())
                : restored;
    }

    @Override
    public Leaving with(TenancyFile changed) {
        return new Leaving(changed, departure);
    }

    @Override
    public TenancyState state() {
        return TenancyState.LEAVING;
    }
}
