/** Stages and their clocks, tried. */
@NullMarked
package cn.gov.zs.housing.applicant.stage;

import org.jspecify.annotations.NullMarked;
