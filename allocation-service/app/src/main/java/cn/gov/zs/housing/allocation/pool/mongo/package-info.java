/** Requests for homes in MongoDB. */
@NullMarked
package cn.gov.zs.housing.allocation.pool.mongo;

import org.jspecify.annotations.NullMarked;
