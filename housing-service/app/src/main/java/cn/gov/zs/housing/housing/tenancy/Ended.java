package cn.gov.zs.housing.housing.tenancy;

import java.time.LocalDate;

/** The keys came back (已终止). What is owed can still be paid. */
public record Ended(TenancyFile file, Departure departure, MoveOut moveOut) implements Over {

    /** The last day the home was the household's. */
    @Override
    public LocalDate endedOn() {
        return moveOut.handover().on();
    }

    @Override
    public Ended forget() {
        var leaving = new Departure(
                departure.ground(),
                departure.on(),
                departure.vacateBy(),
                "",
                departure.working(),
                departure.by(),
                departure.to(),
                departure.marketRent());
        return new Ended(
                file.forgotten(), leaving, new MoveOut(moveOut.handover().wordless(), moveOut.deductions(), ""));
    }

    @Override
    public Ended with(TenancyFile changed) {
        return new Ended(changed, departure, moveOut);
    }

    @Override
    public TenancyState state() {
        return TenancyState.ENDED;
    }
}
