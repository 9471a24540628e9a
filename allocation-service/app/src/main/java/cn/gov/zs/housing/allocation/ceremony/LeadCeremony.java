package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.platform.eventing.Change;
import java.time.Instant;
import java.util.List;

/**
 * How officers lead a ceremony. Witnesses act meanwhile, so these steps carry no version: each leads out of one state only, and
 * who takes the same step again is answered as before. Of two officers who take it at once one takes it, the other is told.
 */
public final class LeadCeremony {

    private final Ceremonies ceremonies;

    /** @param ceremonies the ceremonies */
    public LeadCeremony(Ceremonies ceremonies) {
        this.ceremonies = ceremonies;
    }

    /** Opens sealing. */
    public CeremonyAnswer open(String id, String by, Instant at) {
        return ceremonies.all().change(id, c -> switch (c) {
            case Ceremony.Announced announced -> announced.open(by, InOrder.after(c, at));
            case Ceremony.Sealing sealing when sealing.opened().by().equals(by) -> asBefore(c);
            case Ceremony other -> notTheNextStep(other);
        });
    }

    /** Closes sealing. */
    public CeremonyAnswer closeSealing(String id, String by, Instant at) {
        return ceremonies.all().change(id, c -> switch (c) {
            case Ceremony.Sealing sealing -> sealing.close(by, InOrder.after(c, at));
            case Ceremony.Revealing revealing
            when revealing.sealingClosed().by().equals(by) -> asBefore(c);
            case Ceremony other -> notTheNextStep(other);
        });
    }

    /** Closes the reveals. */
    public CeremonyAnswer closeReveals(String id, String by, Instant at) {
        return ceremonies.all().change(id, c -> switch (c) {
            case Ceremony.Revealing revealing -> revealing.close(by, InOrder.after(c, at));
            case Ceremony.AwaitingInput awaiting
            when awaiting.revealsClosed().by().equals(by) -> asBefore(c);
            case Ceremony other -> notTheNextStep(other);
        });
    }

    /** Types the balls, or corrects what was typed. */
    public CeremonyAnswer type(String id, List<Integer> balls, String by, Instant at) {
        return ceremonies.all().change(id, c -> switch (c) {
            case Ceremony.AwaitingInput awaiting -> awaiting.type(balls, by, InOrder.after(c, at));
            case Ceremony other -> notTheNextStep(other);
        });
    }

    /** Aborts. */
    public CeremonyAnswer abort(String id, String reason, String by, Instant at) {
        return ceremonies.all().change(id, c -> switch (c) {
            case Ceremony.Running running -> running.abort(reason, by, InOrder.after(c, at));
            case Ceremony.Aborted aborted
            when aborted.aborted().by().equals(by) && aborted.reason().equals(reason) -> asBefore(c);
            case Ceremony other -> notTheNextStep(other);
        });
    }

    private static Change<Ceremony, CeremonyAnswer> asBefore(Ceremony same) {
        return Change.none(new CeremonyAnswer.Taken(same.announcement().id()));
    }

    private static Change<Ceremony, CeremonyAnswer> notTheNextStep(Ceremony other) {
        return Change.none(new CeremonyAnswer.NotTheNextStep(other.state()));
    }
}
