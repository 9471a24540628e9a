package cn.gov.zs.housing.housing.homesheet;

import cn.gov.zs.housing.housing.stock.ShanghaiDay;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import java.time.Instant;
import java.util.List;

/** The one act by which an officer takes a workbook or leaves it. */
public final class ConfirmImport {
    private final Aggregates<HomeImport> imports;

    public ConfirmImport(Aggregates<HomeImport> imports) {
        this.imports = imports;
    }

    /** Every answer to it. */
    public sealed interface Answer {
        /** Done, by this call or an earlier one. */
        record Done(HomeImport imported) implements Answer {}

        /** It does not stand where this is due. */
        record NotDue(HomeImport.Status status) implements Answer {}

        /** A rent in it would begin on a day that is past by now. */
        record Outdated() implements Answer {}
    }

    /**
     * Takes it: what is confirmed already stays so and acts once.
     *
     * @param by the officer's subject
     */
    public Answer confirm(String id, String by, Instant now) {
        return imports.<Answer>change(id, found -> switch (found.status()) {
            case TO_CONFIRM ->
                found.outdatedOn(ShanghaiDay.of(now))
                        ? Change.none(new Answer.Outdated())
                        : changed(found.confirm(by, now));
            case CONFIRMED, FINISHED -> Change.none(new Answer.Done(found));
            case ARRIVING, REFUSED, DROPPED -> Change.none(new Answer.NotDue(found.status()));
        });
    }

    /** Leaves it. */
    public Answer drop(String id, Instant now) {
        return imports.<Answer>change(id, found -> switch (found.status()) {
            case TO_CONFIRM, ARRIVING -> changed(found.drop(now));
            case DROPPED -> Change.none(new Answer.Done(found));
            case REFUSED, CONFIRMED, FINISHED -> Change.none(new Answer.NotDue(found.status()));
        });
    }

    static boolean waits(HomeImport imported) {
        return imported.status() == HomeImport.Status.TO_CONFIRM || imported.status() == HomeImport.Status.ARRIVING;
    }

    private static Change<HomeImport, Answer> changed(HomeImport next) {
        return Change.to(next, List.of(), new Answer.Done(next));
    }
}
