/** The waiting list in MongoDB. */
@NullMarked
package cn.gov.zs.housing.allocation.waitlist.mongo;

import org.jspecify.annotations.NullMarked;
