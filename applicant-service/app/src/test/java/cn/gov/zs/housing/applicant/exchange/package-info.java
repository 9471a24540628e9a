/** Tests of cross-checks. */
@NullMarked
package cn.gov.zs.housing.applicant.exchange;

import org.jspecify.annotations.NullMarked;
