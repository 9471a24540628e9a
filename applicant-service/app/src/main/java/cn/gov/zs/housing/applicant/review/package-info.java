/** The reviews (三审): who passed what, when, on which finding, and whose cases a reviewer may see. */
@NullMarked
package cn.gov.zs.housing.applicant.review;

import org.jspecify.annotations.NullMarked;
