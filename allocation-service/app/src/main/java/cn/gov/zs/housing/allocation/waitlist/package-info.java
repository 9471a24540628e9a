/** The waiting list (轮候册): who waits, with which score, in which rank. */
@NullMarked
package cn.gov.zs.housing.allocation.waitlist;

import org.jspecify.annotations.NullMarked;
