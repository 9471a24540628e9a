/** A household as it declares itself: members, addresses, home, means and circumstances. */
@NullMarked
package cn.gov.zs.housing.applicant.household;

import org.jspecify.annotations.NullMarked;
