/** Objections to the two notices of a household: investigated in time, answered, and with the review made again if they hold. */
@NullMarked
package cn.gov.zs.housing.applicant.objection;

import org.jspecify.annotations.NullMarked;
