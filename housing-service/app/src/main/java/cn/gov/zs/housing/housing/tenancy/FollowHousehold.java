package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Envelope;
import java.util.function.UnaryOperator;

/** Does to tenancies what applicant-service tells of their households. Each effect is safe to repeat. */
public final class FollowHousehold {
    private final Aggregates<Tenancy> tenancies;
    private final Tenancies search;
    private final Lettings lettings;

    public FollowHousehold(Aggregates<Tenancy> tenancies, Tenancies search, Lettings lettings) {
        this.tenancies = tenancies;
        this.search = search;
        this.lettings = lettings;
    }

    /**
     * A household has a home: a contract is to be made.
     *
     * @throws IllegalStateException if another tenancy has the home; the event is held back until staff have looked at it
     */
    public void housed(Envelope<?> cause, Household household, HomeId home, Origin origin) {
        var id = TenancyId.allotted(household.application(), home);
        if (!lettings.claim(home, id)) {
            throw new IllegalStateException("home " + home.text() + " is let to another household than the one housed");
        }
        tenancies.create(cause, id.text(), new ToBeSigned(TenancyFile.opened(id, household, home, origin, act(cause))));
    }

    /** A household that applied on paper has an account. */
    public void linked(Envelope<?> cause, String application, String subject) {
        each(cause, application, tenancy -> tenancy.linked(subject, act(cause)));
    }

    /** A household qualifies no longer. */
    public void lost(Envelope<?> cause, String application, Loss loss) {
        each(cause, application, tenancy -> tenancy.lost(loss, act(cause)));
    }

    /** The loss did not hold. */
    public void restored(Envelope<?> cause, String application) {
        each(cause, application, tenancy -> tenancy.restored(act(cause)));
    }

    private void each(Envelope<?> cause, String application, UnaryOperator<Tenancy> effect) {
        for (var id : search.listOfApplication(application)) {
            tenancies.handle(cause, id.text(), before -> change(before, effect.apply(before)));
        }
    }

    private static Change<Tenancy, Done> change(Tenancy before, Tenancy after) {
        return after.equals(before) ? Change.none(Done.DONE) : Change.to(after);
    }

    private static Act act(Envelope<?> cause) {
        return new Act(cause.source(), cause.time());
    }
}
