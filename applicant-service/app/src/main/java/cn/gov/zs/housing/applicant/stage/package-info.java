/** The stages of a case: who is due, by when, what the clock does not count, who is told when it is late, and whose case it is. */
@NullMarked
package cn.gov.zs.housing.applicant.stage;

import org.jspecify.annotations.NullMarked;
