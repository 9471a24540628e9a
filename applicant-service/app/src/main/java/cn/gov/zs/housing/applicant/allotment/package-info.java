/** What a drawn household wants to know of its home and of the notice the result stands on. */
@NullMarked
package cn.gov.zs.housing.applicant.allotment;

import org.jspecify.annotations.NullMarked;
