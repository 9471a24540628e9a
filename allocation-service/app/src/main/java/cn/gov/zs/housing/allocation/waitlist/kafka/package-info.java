/** Households registered by applicant-service join the list here. */
@NullMarked
package cn.gov.zs.housing.allocation.waitlist.kafka;

import org.jspecify.annotations.NullMarked;
