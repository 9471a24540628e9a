/** Tests of the rental subsidy. */
@NullMarked
package cn.gov.zs.housing.applicant.subsidy;

import org.jspecify.annotations.NullMarked;
