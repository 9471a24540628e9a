/** Workbooks of paper forms, right and wrong. */
@NullMarked
package cn.gov.zs.housing.applicant.paperforms;

import org.jspecify.annotations.NullMarked;
