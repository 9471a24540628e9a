/** Tests of the stored removal log. */
@NullMarked
package cn.gov.zs.housing.applicant.retention.mongo;

import org.jspecify.annotations.NullMarked;
