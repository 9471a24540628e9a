/** What the freeze of a batch fixes before anybody votes: plan, queues, entrants in their order, homes, and one digest over all. */
@NullMarked
package cn.gov.zs.housing.allocation.rules.freeze;

import org.jspecify.annotations.NullMarked;
