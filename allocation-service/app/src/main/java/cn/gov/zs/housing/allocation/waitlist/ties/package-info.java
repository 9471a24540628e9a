/** What parts households of equal score (同分排序): a chain of facts, as data with its day of force, that ends in the public draw. */
@NullMarked
package cn.gov.zs.housing.allocation.waitlist.ties;

import org.jspecify.annotations.NullMarked;
