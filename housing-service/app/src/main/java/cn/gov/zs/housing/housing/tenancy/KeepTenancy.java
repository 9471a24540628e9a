package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import java.util.function.Function;

/** Writes what was decided of one tenancy, with its events, in one write. */
public final class KeepTenancy {
    private final Aggregates<Tenancy> tenancies;

    public KeepTenancy(Aggregates<Tenancy> tenancies) {
        this.tenancies = tenancies;
    }

    /** Changes a tenancy that its caller has seen; another version is refused as stale. */
    public TenancyAnswer change(TenancyId id, long version, Function<Tenancy, TenancyAnswer> decision) {
        return tenancies.change(id.text(), version, before -> decided(before, decision.apply(before)));
    }

    /** Changes a tenancy whatever its version. */
    public TenancyAnswer change(TenancyId id, Function<Tenancy, TenancyAnswer> decision) {
        return tenancies.change(id.text(), before -> decided(before, decision.apply(before)));
    }

    private static Change<Tenancy, TenancyAnswer> decided(Tenancy before, TenancyAnswer answer) {
        return switch (answer) {
            case TenancyAnswer.Moved moved when moved.now().equals(before) -> Change.none(moved);
            case TenancyAnswer.Moved moved -> Change.to(moved.now(), moved.events(), moved);
            case TenancyAnswer.Refused refused -> Change.none(refused);
        };
    }
}
