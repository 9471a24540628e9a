/** Ceremonies in MongoDB. */
@NullMarked
package cn.gov.zs.housing.allocation.ceremony.mongo;

import org.jspecify.annotations.NullMarked;
