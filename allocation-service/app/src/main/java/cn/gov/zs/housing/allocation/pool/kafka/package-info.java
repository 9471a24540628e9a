/** The answers to requests for homes, as housing-service tells of them. */
@NullMarked
package cn.gov.zs.housing.allocation.pool.kafka;

import org.jspecify.annotations.NullMarked;
