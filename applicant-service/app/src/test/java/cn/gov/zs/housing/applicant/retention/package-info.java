/** Tests of retention. */
@NullMarked
package cn.gov.zs.housing.applicant.retention;

import org.jspecify.annotations.NullMarked;
