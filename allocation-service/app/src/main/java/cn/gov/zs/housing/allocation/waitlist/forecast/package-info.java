/** How long a household may still wait (轮候预测), as an interval from what happened, and how often that was right. */
@NullMarked
package cn.gov.zs.housing.allocation.waitlist.forecast;

import org.jspecify.annotations.NullMarked;
