/** Score sheets (评分表) in the profile {@code zs-score-sheet-1}: read strictly, checked, and run with exact decimals. */
@NullMarked
package cn.gov.zs.housing.allocation.rules.sheet;

import org.jspecify.annotations.NullMarked;
