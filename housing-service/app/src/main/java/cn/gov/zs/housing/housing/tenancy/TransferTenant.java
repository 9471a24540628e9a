package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;

/**
 * Moves a household to another home (调换): the home is held and claimed, then the old tenancy says where it goes, then the new one
 * is opened. What is cut off in between leaves a held home that the same transfer finds again and that {@link #mend} gives back
 * after {@value #MINUTES_HELD} minutes, or an old tenancy from which it opens the new one (decisions 0195 and 0221).
 */
public final class TransferTenant {
    private static final int MINUTES_HELD = 10;
    private static final String SWEEP = "sweep";

    private final Aggregates<Tenancy> tenancies;
    private final Tenancies search;
    private final KeepTenancy keep;
    private final Lettings lettings;
    private final HomesToLet homes;

    public TransferTenant(Aggregates<Tenancy> tenancies, Tenancies search, Lettings lettings, HomesToLet homes) {
        this.tenancies = tenancies;
        this.search = search;
        this.keep = new KeepTenancy(tenancies);
        this.lettings = lettings;
        this.homes = homes;
    }

    /**
     * Agrees a transfer.
     *
     * @param to the other home, which must be fit and free
     * @param vacateBy the last day in the home it leaves
     */
    public TenancyAnswer transfer(TenancyId id, long version, HomeId to, LocalDate vacateBy, String reason, Act act) {
        var next = TenancyId.transferred(id, to);
        var before = tenancies.get(id.text());
        if (!(before.state() instanceof Let) || vacateBy.isBefore(act.day())) {
            return TenancyAnswer.refused(
                    before.state() instanceof Let ? Refusal.DAY_OUT_OF_RANGE : Refusal.WRONG_STATE);
        }
        if (tenancies.find(next.text()).isPresent()) {
            return TenancyAnswer.refused(Refusal.HOME_DECLINED);
        }
        var hold = homes.hold(to, next, act);
        if (hold != HomesToLet.Hold.HELD) {
            return TenancyAnswer.refused(hold == HomesToLet.Hold.TAKEN ? Refusal.HOME_TAKEN : Refusal.HOME_NOT_FIT);
        }
        if (!lettings.claim(to, next)) {
            homes.giveBack(to, next, act);
            return TenancyAnswer.refused(Refusal.HOME_TAKEN);
        }
        var answer = keep.change(
                id,
                version,
                tenancy -> tenancy instanceof Let let
                        ? let.transfer(new Departure.Destination(next, to), vacateBy, reason, act)
                        : TenancyAnswer.refused(Refusal.WRONG_STATE));
        if (answer instanceof TenancyAnswer.Moved(Leaving leaving, var _)) {
            open(leaving);
        }
        return answer;
    }

    /** A home was declined; a household that was to move there from another one stays where it is. */
    public void declined(Envelope<?> cause, TenancyId declined) {
        var origin = tenancies.get(declined.text()).state().file().origin();
        if (origin.kind() == Origin.Kind.TRANSFERRED) {
            var act = new Act(cause.source(), cause.time());
            tenancies.handle(cause, origin.reference(), before -> stays(before, declined, act));
        }
    }

    private static Change<Tenancy, Done> stays(Tenancy before, TenancyId declined, Act act) {
        return before instanceof Leaving leaving
                        && leaving.departure()
                                .to()
                                .filter(to -> to.tenancy().equals(declined))
                                .isPresent()
                ? Change.to(leaving.stay(act))
                : Change.none(Done.DONE);
    }

    /**
     * Opens what agreed transfers lack, holds their homes where none was held yet, and gives back homes that are held for a
     * transfer that was never agreed.
     *
     * @return how many tenancies it opened
     */
    public int mend(Instant now) {
        var opened = 0;
        var agreed = new HashSet<TenancyId>();
        for (var found : search.listTransferring()) {
            if (found.state() instanceof Leaving leaving) {
                opened += open(leaving) ? 1 : 0;
                agreed.add(holdFor(leaving));
            }
        }
        for (var held : homes.held()) {
            if (!agreed.contains(held.tenancy())
                    && held.since().isBefore(now.minus(Duration.ofMinutes(MINUTES_HELD)))
                    && tenancies.find(held.tenancy().text()).isEmpty()) {
                lettings.giveBack(held.home(), held.tenancy());
                homes.giveBack(held.home(), held.tenancy(), new Act(SWEEP, now));
            }
        }
        return opened;
    }

    private TenancyId holdFor(Leaving from) {
        var to = from.departure().to().orElseThrow();
        switch (tenancies.get(to.tenancy().text()).state()) {
            // agreed before homes were held; one that is not free any more stays as it is
            case ToBeSigned _, Contracted _ -> homes.hold(to.home(), to.tenancy(), agreement(from));
            case Let _, Leaving _, Over _ -> {}
        }
        return to.tenancy();
    }

    private static Act agreement(Leaving from) {
        return new Act(from.departure().by(), from.file().steps().getLast().at());
    }

    private boolean open(Leaving from) {
        var to = from.departure().to().orElseThrow();
        var act = agreement(from);
        var origin = new Origin(
                Origin.Kind.TRANSFERRED, from.id().text(), from.departure().on());
        return tenancies.create(
                to.tenancy().text(),
                new ToBeSigned(TenancyFile.opened(to.tenancy(), from.file().household(), to.home(), origin, act)));
    }
}
