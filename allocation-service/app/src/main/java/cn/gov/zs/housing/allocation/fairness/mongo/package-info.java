/** Declarations in MongoDB. */
@NullMarked
package cn.gov.zs.housing.allocation.fairness.mongo;

import org.jspecify.annotations.NullMarked;
