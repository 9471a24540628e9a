/** Tests of the seed. */
@NullMarked
package cn.gov.zs.housing.applicant.seed;

import org.jspecify.annotations.NullMarked;
