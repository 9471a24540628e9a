/** Batches and offers in MongoDB. */
@NullMarked
package cn.gov.zs.housing.allocation.batch.mongo;

import org.jspecify.annotations.NullMarked;
