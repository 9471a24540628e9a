/** Records of exported lists, as MongoDB documents. */
@NullMarked
package cn.gov.zs.housing.applicant.export.mongo;

import org.jspecify.annotations.NullMarked;
