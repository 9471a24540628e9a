/** Drawn homes and result notices as MongoDB documents. */
@NullMarked
package cn.gov.zs.housing.applicant.allotment.mongo;

import org.jspecify.annotations.NullMarked;
