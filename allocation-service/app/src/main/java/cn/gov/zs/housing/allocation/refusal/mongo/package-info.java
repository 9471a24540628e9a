/** Rules on refusals and what they did, in MongoDB. */
@NullMarked
package cn.gov.zs.housing.allocation.refusal.mongo;

import org.jspecify.annotations.NullMarked;
