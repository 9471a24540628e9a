/** Which files become documents, and which do not. */
@NullMarked
package cn.gov.zs.housing.applicant.evidence;

import org.jspecify.annotations.NullMarked;
