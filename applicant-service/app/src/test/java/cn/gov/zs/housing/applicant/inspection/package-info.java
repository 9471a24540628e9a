/** Looks at whole identity numbers, tried. */
@NullMarked
package cn.gov.zs.housing.applicant.inspection;

import org.jspecify.annotations.NullMarked;
