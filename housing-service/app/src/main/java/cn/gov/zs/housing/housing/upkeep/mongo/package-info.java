/** How checks and repairs are kept in MongoDB. */
@NullMarked
package cn.gov.zs.housing.housing.upkeep.mongo;

import org.jspecify.annotations.NullMarked;
