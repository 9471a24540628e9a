/** Score sheets in MongoDB. */
@NullMarked
package cn.gov.zs.housing.allocation.scoring.mongo;

import org.jspecify.annotations.NullMarked;
