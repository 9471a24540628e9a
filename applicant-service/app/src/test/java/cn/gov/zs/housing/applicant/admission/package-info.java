/** Tests of the admission standards, and the samples they share. */
@NullMarked
package cn.gov.zs.housing.applicant.admission;

import org.jspecify.annotations.NullMarked;
