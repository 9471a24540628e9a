/** Homes asked for, to be distributed by one batch (房源需求): asked, granted or refused, perhaps given up. */
@NullMarked
package cn.gov.zs.housing.allocation.pool;

import org.jspecify.annotations.NullMarked;
