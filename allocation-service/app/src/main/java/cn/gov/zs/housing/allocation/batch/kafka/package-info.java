/** Homes offered and their notices, as other services tell of them. */
@NullMarked
package cn.gov.zs.housing.allocation.batch.kafka;

import org.jspecify.annotations.NullMarked;
