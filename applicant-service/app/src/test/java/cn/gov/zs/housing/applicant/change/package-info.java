/** Tests of change. */
@NullMarked
package cn.gov.zs.housing.applicant.change;

import org.jspecify.annotations.NullMarked;
