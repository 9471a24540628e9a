/** Changes of circumstances (情况变更): reported by a household that waits or has its home, or found by staff, checked, decided, carried out. */
@NullMarked
package cn.gov.zs.housing.applicant.change;

import org.jspecify.annotations.NullMarked;
