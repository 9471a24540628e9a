package cn.gov.zs.housing.disclosure.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list of duties.
 *
 * @param items at most as many as were asked for
 * @param next where the next page begins; empty on the last
 */
public record DutyPage(List<Duty> items, Optional<DutyCursor> next) {
    /** Keeps its own copy. */
    public DutyPage {
        items = List.copyOf(items);
    }
}
