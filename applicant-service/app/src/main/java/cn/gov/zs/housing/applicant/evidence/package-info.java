/** Documents (申请材料) that a household or a clerk adds to a case: checked by content, kept encrypted, shown to who may see them. */
@NullMarked
package cn.gov.zs.housing.applicant.evidence;

import org.jspecify.annotations.NullMarked;
