/** How homes and offers are kept in MongoDB. */
@NullMarked
package cn.gov.zs.housing.housing.stock.mongo;

import org.jspecify.annotations.NullMarked;
