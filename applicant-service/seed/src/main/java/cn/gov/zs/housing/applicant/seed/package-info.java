/** Fills a running platform with households of nobody, for benchmarks that need many. */
@NullMarked
package cn.gov.zs.housing.applicant.seed;

import org.jspecify.annotations.NullMarked;
