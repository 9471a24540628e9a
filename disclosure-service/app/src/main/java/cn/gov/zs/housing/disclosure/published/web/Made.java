package cn.gov.zs.housing.disclosure.published.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.platform.clock.MovableClock;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What a page shows of the day it is made on.
 *
 * @param on the day in Shanghai
 * @param demoDay whether it says that the clock was moved
 */
record Made(LocalDate on, boolean demoDay) {

    static Made now(Clock clock) {
        return new Made(OfficeDay.of(clock.instant()), clock instanceof MovableClock movable && movable.moved());
    }
}
