/** The events applicant-service publishes: what others may know of a household, and under which wire names. */
@NullMarked
package cn.gov.zs.housing.applicant.contract;

import org.jspecify.annotations.NullMarked;
