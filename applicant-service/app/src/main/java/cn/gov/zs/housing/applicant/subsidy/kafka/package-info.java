/** What the rental subsidy hears over Kafka. */
@NullMarked
package cn.gov.zs.housing.applicant.subsidy.kafka;

import org.jspecify.annotations.NullMarked;
