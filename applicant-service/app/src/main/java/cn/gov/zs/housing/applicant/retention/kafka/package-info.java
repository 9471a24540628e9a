/** Keeps the list of closed cases true to their moves. */
@NullMarked
package cn.gov.zs.housing.applicant.retention.kafka;

import org.jspecify.annotations.NullMarked;
