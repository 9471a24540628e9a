/** Brings the objections that disclosure-service took. */
@NullMarked
package cn.gov.zs.housing.applicant.objection.kafka;

import org.jspecify.annotations.NullMarked;
