package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.LocalDate;

/**
 * Moves a household to another home (调换): the home is claimed, then the old tenancy says where it goes, then the new one is
 * opened. A replica that dies in between leaves a claim that the same transfer finds again, or an old tenancy from which
 * {@link #mend} opens the new one (decision 0195).
 */
public final class TransferTenant {
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
        if (!homes.isFit(to)) {
            return TenancyAnswer.refused(Refusal.HOME_NOT_FIT);
        }
        if (!lettings.claim(to, next)) {
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

    /** Opens what agreed transfers lack; returns how many. */
    public int mend() {
        var opened = 0;
        for (var found : search.listTransferring()) {
            if (found.state() instanceof Leaving leaving) {
                opened += open(leaving) ? 1 : 0;
            }
        }
        return opened;
    }

    private boolean open(Leaving from) {
        var to = from.departure().to().orElseThrow();
        var act = new Act(from.departure().by(), from.file().steps().getLast().at());
        var origin = new Origin(
                Origin.Kind.TRANSFERRED, from.id().text(), from.departure().on());
        return tenancies.create(
                to.tenancy().text(),
                new ToBeSigned(TenancyFile.opened(to.tenancy(), from.file().household(), to.home(), origin, act)));
    }
}
