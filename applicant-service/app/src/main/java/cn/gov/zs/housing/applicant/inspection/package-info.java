/** Looks of staff at a whole identity number: each with a reason, recorded before the number is shown. */
@NullMarked
package cn.gov.zs.housing.applicant.inspection;

import org.jspecify.annotations.NullMarked;
