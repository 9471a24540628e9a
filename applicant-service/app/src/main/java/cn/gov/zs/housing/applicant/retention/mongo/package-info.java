/** The log of removals and the daily run as MongoDB documents. */
@NullMarked
package cn.gov.zs.housing.applicant.retention.mongo;

import org.jspecify.annotations.NullMarked;
