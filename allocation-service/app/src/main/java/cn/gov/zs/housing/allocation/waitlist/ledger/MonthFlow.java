package cn.gov.zs.housing.allocation.waitlist.ledger;

import java.time.YearMonth;

/**
 * What a whole month did to somebody who holds one place all the time.
 *
 * @param month the month
 * @param housed how many households of the list were housed; homes go to the front of the list
 * @param passed how many more others stood ahead of that place for other reasons: joined, left, changed facts; less than 0 if fewer
 */
public record MonthFlow(YearMonth month, long housed, long passed) {}
