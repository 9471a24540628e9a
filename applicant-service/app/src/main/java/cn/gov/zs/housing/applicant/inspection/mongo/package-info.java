/** Records of looks at whole identity numbers, as MongoDB documents. */
@NullMarked
package cn.gov.zs.housing.applicant.inspection.mongo;

import org.jspecify.annotations.NullMarked;
