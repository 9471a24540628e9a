package cn.gov.zs.housing.allocation.waitlist.ties;

import cn.gov.zs.housing.allocation.contract.Category;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a category's chain (同分排序规则); never changes, public from its adoption.
 *
 * @param ruleId its id
 * @param category whose list it orders
 * @param title its title, Chinese
 * @param label what a reader must be told of it, such as 示例，非中山标准; empty for the office's own
 * @param chain the steps
 * @param inForceFrom first day on which it orders the list
 * @param adoptedBy the officer
 * @param adoptedAt when
 */
public record TieRule(
        String ruleId,
        Category category,
        String title,
        String label,
        TieChain chain,
        LocalDate inForceFrom,
        String adoptedBy,
        Instant adoptedAt) {
    /** The id under which a list stands that no rule has come into force for: the draw alone parts equals. */
    public static final String NONE = "";
}
