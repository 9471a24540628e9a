/** Measures the platform against a bare alternative in the same run; figures are ratios, because hosts differ. */
@NullMarked
package cn.gov.zs.platform.journeys.bench;

import org.jspecify.annotations.NullMarked;
