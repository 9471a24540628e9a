/** The committee and its deliberations in MongoDB. */
@NullMarked
package cn.gov.zs.housing.allocation.committee.mongo;

import org.jspecify.annotations.NullMarked;
