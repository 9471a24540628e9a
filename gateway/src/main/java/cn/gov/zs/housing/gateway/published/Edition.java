package cn.gov.zs.housing.gateway.published;

import cn.gov.zs.platform.clock.ClockAutoConfiguration;
import cn.gov.zs.platform.clock.MovableClock;
import cn.gov.zs.platform.pages.ItemCard;
import java.time.Clock;
import java.time.LocalDate;

/**
 * For which day a page was made: "8 days left" is true for one day only.
 *
 * @param day in Shanghai
 * @param moved whether the page says that the platform's clock was moved
 */
record Edition(LocalDate day, boolean moved) {

    /** For which day the pages of an item were made. */
    static Edition of(ItemCard card) {
        return new Edition(card.shownOn(), card.demoDay());
    }

    /** The one of now. */
    static Edition of(Clock platformClock) {
        return new Edition(
                LocalDate.ofInstant(platformClock.instant(), ClockAutoConfiguration.ZONE),
                platformClock instanceof MovableClock movable && movable.moved());
    }
}
