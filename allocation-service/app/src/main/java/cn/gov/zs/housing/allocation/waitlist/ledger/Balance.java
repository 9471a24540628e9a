package cn.gov.zs.housing.allocation.waitlist.ledger;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.RankKey;
import java.time.YearMonth;
import java.util.SortedMap;

/**
 * How a category's list stood when a month began: how many held each place, and nobody's name for it. Reading begins here instead
 * of on day 0; it says nothing that the pages before it do not.
 *
 * @param category whose
 * @param month the month
 * @param upTo the last page before it; 0 if there is none
 * @param held how many held each place
 */
public record Balance(Category category, YearMonth month, long upTo, SortedMap<RankKey, Long> held) {}
