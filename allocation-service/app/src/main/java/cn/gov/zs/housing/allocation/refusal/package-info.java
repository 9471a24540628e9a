/** What follows when a household gives up a home it was offered (放弃选房的后果): a rule as data with its day of force, and what it did. */
@NullMarked
package cn.gov.zs.housing.allocation.refusal;

import org.jspecify.annotations.NullMarked;
