package cn.gov.zs.housing.applicant.application;

import java.time.LocalDate;

/**
 * Both notices were held; the household is registered to wait (轮候对象).
 *
 * @param before the application under notice 2
 * @param registeredOn the day notice 2 was found over; waiting time counts from it
 */
public record Registered(CityNoticeStanding before, LocalDate registeredOn) implements Application {
    /** @throws IllegalArgumentException if notice 2 was not over by that day */
    public Registered {
        before.cityNotice().requireOverOn(registeredOn);
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.REGISTERED;
    }

    /** The household drew a home. */
    public Allotted allot(Allotment allotment) {
        return new Allotted(this, allotment);
    }
}
