/** Order by score: high to low, equal scores stay equal (二（一）（5）). */
@NullMarked
package cn.gov.zs.housing.allocation.rules.ranking;

import org.jspecify.annotations.NullMarked;
