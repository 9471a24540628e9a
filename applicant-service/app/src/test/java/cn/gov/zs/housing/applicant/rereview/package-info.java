/** Tests of rereview. */
@NullMarked
package cn.gov.zs.housing.applicant.rereview;

import org.jspecify.annotations.NullMarked;
