/** Rental subsidy (租赁补贴): its rule as versioned data, grants, the monthly payment list, and what is claimed back. */
@NullMarked
package cn.gov.zs.housing.applicant.subsidy;

import org.jspecify.annotations.NullMarked;
