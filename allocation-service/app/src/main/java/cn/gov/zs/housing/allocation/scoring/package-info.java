/** Score sheets (评分表): adopted, published, in force from a day, and run over a household's facts. */
@NullMarked
package cn.gov.zs.housing.allocation.scoring;

import org.jspecify.annotations.NullMarked;
