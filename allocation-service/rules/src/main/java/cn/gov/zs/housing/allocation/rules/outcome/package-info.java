/** What follows from a seed: tickets, the order inside a queue, the cut, who stands by, who receives which home. */
@NullMarked
package cn.gov.zs.housing.allocation.rules.outcome;

import org.jspecify.annotations.NullMarked;
