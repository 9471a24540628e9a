/** Periodic re-reviews (资格复审): campaigns, what households answer, what is checked again and decided. */
@NullMarked
package cn.gov.zs.housing.applicant.rereview;

import org.jspecify.annotations.NullMarked;
