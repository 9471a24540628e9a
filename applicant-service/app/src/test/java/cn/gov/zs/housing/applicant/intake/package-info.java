/** Tests of this package, and the samples they share. */
@NullMarked
package cn.gov.zs.housing.applicant.intake;

import org.jspecify.annotations.NullMarked;
